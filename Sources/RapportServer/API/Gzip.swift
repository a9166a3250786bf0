import CZlib
import NIOCore

/// Compression as RFC 1952 has it.
enum Gzip {
    /// Bytes, compressed; nil where memory is short.
    static func compressed(_ buffer: ByteBuffer) -> ByteBuffer? {
        var stream = z_stream()
        guard czlib_gzip_begin(&stream) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, uLong(buffer.readableBytes)))
        var compressed = ByteBufferAllocator().buffer(capacity: bound)
        var status = Z_OK
        buffer.withUnsafeReadableBytes { input in
            _ = compressed.writeWithUnsafeMutableBytes(minimumWritableBytes: bound) { output in
                stream.next_in = UnsafeMutablePointer(mutating: input.bindMemory(to: UInt8.self).baseAddress)
                stream.avail_in = uInt(input.count)
                stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
                stream.avail_out = uInt(output.count)
                status = deflate(&stream, Z_FINISH)
                return output.count - Int(stream.avail_out)
            }
        }
        return status == Z_STREAM_END ? compressed : nil
    }
}
