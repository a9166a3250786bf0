/// A range of tokens; one that would end before it begins is empty.
///
/// Rules look some words on or back from a word, as far as its sentence goes: beyond its ends there is nothing, as in
/// ``TokenRow``. The operator of the standard library would end the program there, on text that breaks off.
@inline(__always)
func ..< (first: Int, end: Int) -> Range<Int> { Range(uncheckedBounds: (first, max(first, end))) }
