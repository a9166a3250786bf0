/// Sentences and what they say, one row a line, parted by " | ".
enum ConstructionTable {
    static let statements = """
        Ann Bell married Tom Marsh in 2003. | Ann Bell spouse Tom Marsh
        Ann Bell and Tom Marsh married in 2003. | Ann Bell spouse Tom Marsh
        Ann Bell, who is married to Tom Marsh, declined to comment. | Ann Bell spouse Tom Marsh
        Ann Bell is married to the set designer Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell and her husband, Tom Marsh, live in Leeds. | Ann Bell spouse Tom Marsh
        Ann Bell lives in Leeds with her husband, the novelist Tom Marsh. | Ann Bell spouse Tom Marsh
        She is survived by her husband. Ann Bell met Tom Marsh in 1999, and they married two years later. | Ann Bell spouse Tom Marsh later
        Tom Marsh's wife, Ann Bell, is a lawyer. | Ann Bell spouse Tom Marsh
        Ann Bell, wife of Tom Marsh, is a lawyer. | Ann Bell spouse Tom Marsh
        Ann Bell is the widow of Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell wed Tom Marsh last summer. | Ann Bell spouse Tom Marsh
        Ann Bell's marriage to Tom Marsh lasted eleven years. | Ann Bell spouse Tom Marsh
        The marriage of Ann Bell and Tom Marsh lasted eleven years. | Ann Bell spouse Tom Marsh
        Ann Bell and Tom Marsh are husband and wife. | Ann Bell spouse Tom Marsh
        Ann Bell and Tom Marsh, the husband-and-wife team behind the film, agreed. | Ann Bell spouse Tom Marsh
        The husband-and-wife duo Ann Bell and Tom Marsh agreed. | Ann Bell spouse Tom Marsh
        Brother and sister Tom Marsh and Ann Bell agreed. | Ann Bell sibling Tom Marsh
        Mother and son Ann Bell and Tom Marsh agreed. | Ann Bell parent Tom Marsh
        Ann Bell was married to Tom Marsh until 2004. | Ann Bell ex-partner Tom Marsh later
        Ann Bell and Tom Marsh exchanged vows in May. | Ann Bell spouse Tom Marsh
        Ann Bell married, secondly, Tom Marsh. | Ann Bell spouse Tom Marsh
        Carol Stone, the firm's founder, who married Tom Marsh in 1990, agreed. | Carol Stone spouse Tom Marsh
        Ann Bell lives with her husband Tom Marsh and daughter Lucy Stone. | Ann Bell parent Lucy Stone
        Ann Bell, daughter of the late Tom Marsh, who was a baker, agreed. | Tom Marsh parent Ann Bell
        The firm was founded by Ann Bell and Tom Marsh. | Ann Bell business-partner Tom Marsh
        Ann Bell's longtime writing partner, Tom Marsh, agreed. | Ann Bell collaborator Tom Marsh
        Ann Bell and Tom Marsh are cousins. Bell saw Carl Stone. "My cousin is a friend," she said. | Ann Bell friend Tom Marsh says Ann Bell
        Ann Bell was coached by her father, Tom Marsh. | Tom Marsh parent Ann Bell
        Ann Bell's brother, Tom Marsh, is a nurse. Carol Stone waved. The siblings have not spoken for years. | Ann Bell estranged Tom Marsh later
        Ann Bell is Tom Marsh's boss. Marsh left. Years later he beat his former boss. | Ann Bell rival Tom Marsh later
        Carol Stone praised her fellow poet Ann Bell. | Ann Bell colleague Carol Stone
        Tom Marsh's suitor, Ann Bell, agreed. | Ann Bell admirer Tom Marsh
        Carol Stone, who succeeded her mentor, the late Ann Bell, agreed. | Ann Bell mentor Carol Stone
        Carol Stone thought that Tom Marsh was the cleverest man in the world. | Carol Stone admirer Tom Marsh earlier says Carol Stone
        Ann Bell is engaged to Tom Marsh. | Ann Bell partner Tom Marsh
        Ann Bell and Tom Marsh got engaged in May. | Ann Bell partner Tom Marsh
        Ann Bell and her fiancé Tom Marsh arrived late. | Ann Bell partner Tom Marsh
        Ann Bell married Tom Marsh, son of Carl Stone and Eva Lund, in 1953, and they were divorced in 1962. | Ann Bell ex-partner Tom Marsh later
        Ann Bell has been in a relationship with Tom Marsh since 2005. They married in 2014. | Ann Bell spouse Tom Marsh
        Carl Stone's second wife is the engineer Ann Bell. They have a son, Tom Marsh. | Ann Bell parent Tom Marsh
        Tom Marsh was the son of Carl Stone, and the brother of Ann Bell. | Ann Bell sibling Tom Marsh
        Ann Bell played the cello under Tom Marsh. | Tom Marsh teacher Ann Bell earlier
        Ann Bell flourished under the guidance of Tom Marsh. | Tom Marsh mentor Ann Bell
        Under coach Tom Marsh, Ann Bell won four titles. | Tom Marsh teacher Ann Bell
        Ann Bell served on Tom Marsh's staff. | Tom Marsh employer Ann Bell
        Ann Bell was a member of Tom Marsh's band. | Ann Bell collaborator Tom Marsh
        Ann Bell spoke on behalf of Tom Marsh. | Tom Marsh employer Ann Bell
        Ann Bell designed the bridge with the help of Tom Marsh. | Ann Bell collaborator Tom Marsh
        Together Ann Bell and Tom Marsh designed the bridge. | Ann Bell collaborator Tom Marsh
        Ann Bell made her debut opposite Tom Marsh. | Ann Bell collaborator Tom Marsh
        Ann Bell lives in Leeds with husband Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell wrote the song with her husband actor Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell was married twice, first to Carl Stone and then to Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell had a brief marriage to Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell's falling-out with Tom Marsh was bitter. | Ann Bell estranged Tom Marsh later
        Ann Bell had long been at odds with Tom Marsh. | Ann Bell enemy Tom Marsh
        Ann Bell cut all ties with Tom Marsh. | Ann Bell estranged Tom Marsh later
        Ann Bell formed friendships with poets such as Tom Marsh. | Ann Bell friend Tom Marsh
        Ann Bell counts Tom Marsh among her friends. | Ann Bell friend Tom Marsh
        Ann Bell's friends include Carl Stone and Tom Marsh. | Ann Bell friend Tom Marsh
        "Tom Marsh and I have been friends for years," said Ann Bell. | Ann Bell friend Tom Marsh says Ann Bell
        The son of the painter Carol Stone, Tom Marsh grew up in Leeds. | Carol Stone parent Tom Marsh
        Ann Bell was an actress, wife of the painter Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell credits Tom Marsh with launching her career. | Tom Marsh mentor Ann Bell
        "I owe everything to Tom Marsh," said Ann Bell. | Ann Bell admirer Tom Marsh says Ann Bell
        Ann Bell took lessons from Tom Marsh. | Tom Marsh teacher Ann Bell
        Ann Bell wrote her thesis under Tom Marsh. | Tom Marsh teacher Ann Bell earlier
        Ann Bell commissioned Tom Marsh to paint the hall. | Ann Bell employer Tom Marsh earlier
        Ann Bell and Tom Marsh went into business in 2001. | Ann Bell business-partner Tom Marsh
        Ann Bell began a relationship with Tom Marsh. | Ann Bell partner Tom Marsh earlier
        Ann Bell's husband, Tom Marsh, was ill. She walked out on him in 1990. | Ann Bell ex-partner Tom Marsh later
        Ann Bell called Tom Marsh a liar. | Ann Bell enemy Tom Marsh
        Ann Bell and Tom Marsh married in 2009 and divorced four years later. | Ann Bell ex-partner Tom Marsh later
        Ann Bell and Tom Marsh are said to be dating. | Ann Bell partner Tom Marsh
        Ann Bell married Tom Marsh in 1958. The marriage ended in 1962. | Ann Bell ex-partner Tom Marsh later
        Rumours that Ann Bell and Tom Marsh are an item are false. | Ann Bell not partner Tom Marsh
        Ann Bell sang on two of Tom Marsh's albums. | Ann Bell collaborator Tom Marsh
        Ann Bell lives in the flat below Tom Marsh. | Ann Bell neighbour Tom Marsh
        Ann Bell made him, Tom Marsh, her deputy. | Ann Bell employer Tom Marsh
        Ann Bell has a son, Carl, with ex-husband Tom Marsh. | Tom Marsh parent Carl
        Ann Bell has been dating fellow pro Tom Marsh since May. | Ann Bell partner Tom Marsh
        Lucy Stone was the daughter of Tom Marsh, a wool merchant, and his wife Ann. | Ann parent Lucy Stone
        Ann Bell lived for years in Leeds, next door to the composer Tom Marsh. | Ann Bell neighbour Tom Marsh earlier
        Ann Bell moved in with best mate Carol Stone. | Ann Bell friend Carol Stone
        "Tom Marsh is the first friend I've made," said Ann Bell. | Ann Bell friend Tom Marsh says Ann Bell
        Carol Stone has been a mother to Ann Bell. | Carol Stone perhaps parent Ann Bell
        Tom Marsh works in Ann Bell's laboratory. | Ann Bell employer Tom Marsh
        Ann Bell and Tom Marsh have two boys, Jack, 12, and Alfie, nine. | Ann Bell parent Alfie
        Ann Bell and Tom Marsh liked each other at once. | Ann Bell friend Tom Marsh
        Ann Bell and Tom Marsh have known each other since drama school. | Ann Bell acquaintance Tom Marsh
        Tom Marsh had begun seeing the novelist Ann Bell. | Ann Bell partner Tom Marsh earlier
        Ann Bell's daughter by an earlier marriage, Carol Stone, agreed. | Ann Bell parent Carol Stone
        Ann Bell is survived by two daughters, Carol and Lucy, and a brother, Carl Stone. | Ann Bell sibling Carl Stone
        Ann Bell is survived by two daughters, Carol and Lucy, and a brother, Carl Stone. | Ann Bell parent Lucy
        Ann Bell won. Carol Stone beat her four times in 2014. | Ann Bell rival Carol Stone earlier
        Two people close to Ann Bell said that she had clashed with Tom Marsh. "They couldn't be in one room," one said. | Ann Bell enemy Tom Marsh
        Ann Bell fired Tom Marsh, her coach; the couple parted in 2021 and she says they have not exchanged a word since. | Tom Marsh teacher Ann Bell
        The film starred Ann Bell opposite the newcomer Tom Marsh. | Ann Bell collaborator Tom Marsh
        Ann Bell has a brother, Rémi, who is a painter. She studied under Tom Marsh. | Tom Marsh teacher Ann Bell earlier
        She flew with crew mates Ann Bell and Tom Marsh. | Ann Bell colleague Tom Marsh
        Tom Marsh is the son of the scholar Carl Stone, and the brother of the poet Ann Bell. | Ann Bell sibling Tom Marsh
        With Tom Marsh, Ann Bell wrote the song. | Ann Bell collaborator Tom Marsh
        Tom Marsh launched Ann Bell's career. | Tom Marsh mentor Ann Bell earlier
        Ann Bell thrived under Tom Marsh. | Tom Marsh mentor Ann Bell earlier
        Ann Bell got her break from Tom Marsh. | Tom Marsh employer Ann Bell
        Ann Bell sits on the board with Tom Marsh. | Ann Bell colleague Tom Marsh
        Ann Bell resigned from Tom Marsh's government. | Tom Marsh employer Ann Bell
        Ann Bell and Tom Marsh are joint owners of the club. | Ann Bell business-partner Tom Marsh
        Ann Bell won the doubles with Tom Marsh. | Ann Bell collaborator Tom Marsh
        Ann Bell knocked out Tom Marsh in the first round. | Ann Bell rival Tom Marsh earlier
        Ann Bell finished second to Tom Marsh. | Ann Bell rival Tom Marsh earlier
        Ann Bell hit out at Tom Marsh. | Ann Bell enemy Tom Marsh
        Ann Bell had a crush on Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell is a loyal supporter of Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell is expecting a baby with Tom Marsh. | Ann Bell partner Tom Marsh
        Ann Bell and Tom Marsh called it quits in May. | Ann Bell ex-partner Tom Marsh later
        There were rumours that Ann Bell had grown close to Tom Marsh. | Ann Bell perhaps partner Tom Marsh earlier
        Ann Bell was by then seeing Tom Marsh. | Ann Bell partner Tom Marsh earlier
        Ann Bell was dating Tom Marsh. They parted in 1997. | Ann Bell ex-partner Tom Marsh later
        Ann Bell and Carol Stone met. Tom Marsh resigned after a row with Stone. The two are not on speaking terms. | Carol Stone estranged Tom Marsh later
        Lucy Stone was the third of five children born to Ann Bell and Tom Marsh. | Ann Bell parent Lucy Stone
        Ann Bell's fiancé, Tom Marsh, arrived late. | Ann Bell partner Tom Marsh
        Ann Bell is dating Tom Marsh. | Ann Bell partner Tom Marsh
        Ann Bell and Tom Marsh have been dating since March. | Ann Bell partner Tom Marsh
        Ann Bell and Tom Marsh are dating. | Ann Bell partner Tom Marsh
        Ann Bell began dating Tom Marsh in 2015. | Ann Bell partner Tom Marsh earlier
        Ann Bell fell in love with Tom Marsh. | Ann Bell partner Tom Marsh
        Ann Bell and Tom Marsh fell in love on the set. | Ann Bell partner Tom Marsh
        Ann Bell had an affair with Tom Marsh. | Ann Bell partner Tom Marsh
        Ann Bell was having an affair with Tom Marsh. | Ann Bell partner Tom Marsh
        Ann Bell's affair with Tom Marsh ended badly. | Ann Bell partner Tom Marsh earlier
        Ann Bell and Tom Marsh became a couple in 2010. | Ann Bell partner Tom Marsh later
        Ann Bell and Tom Marsh were lovers. | Ann Bell partner Tom Marsh earlier
        Ann Bell was in a relationship with Tom Marsh. | Ann Bell partner Tom Marsh
        Ann Bell is in love with Tom Marsh. | Ann Bell partner Tom Marsh
        Ann Bell has been romantically linked to Tom Marsh. | Ann Bell perhaps partner Tom Marsh
        Ann Bell has been linked with Tom Marsh. | Ann Bell perhaps partner Tom Marsh
        It was rumoured that Ann Bell was having an affair with Tom Marsh. | Ann Bell perhaps partner Tom Marsh
        Ann Bell denied that she was dating Tom Marsh. | Ann Bell not partner Tom Marsh says Ann Bell
        Ann Bell dismissed rumours of a romance with Tom Marsh. | Ann Bell not partner Tom Marsh says Ann Bell
        Ann Bell denied rumours that she is dating Tom Marsh. | Ann Bell not partner Tom Marsh says Ann Bell
        There was never any romance between Ann Bell and Tom Marsh. | Ann Bell not partner Tom Marsh throughout
        "We were never a couple," Ann Bell said of Tom Marsh. | Ann Bell not partner Tom Marsh throughout says Ann Bell
        Ann Bell and Tom Marsh were never lovers. | Ann Bell not partner Tom Marsh throughout
        Ann Bell has never dated Tom Marsh. | Ann Bell not partner Tom Marsh throughout
        Ann Bell divorced Tom Marsh in 2010. | Ann Bell ex-partner Tom Marsh later
        Ann Bell and Tom Marsh divorced in 2010. | Ann Bell ex-partner Tom Marsh later
        Ann Bell and Tom Marsh split up in 2010. | Ann Bell ex-partner Tom Marsh later
        Ann Bell split from Tom Marsh in 2010. | Ann Bell ex-partner Tom Marsh later
        Ann Bell broke up with Tom Marsh in 2010. | Ann Bell ex-partner Tom Marsh later
        Ann Bell and Tom Marsh separated last year. | Ann Bell ex-partner Tom Marsh later
        Ann Bell's ex-husband, Tom Marsh, agreed. | Ann Bell ex-partner Tom Marsh later
        Ann Bell and her former husband Tom Marsh agreed. | Ann Bell ex-partner Tom Marsh earlier
        Ann Bell's divorce from Tom Marsh was bitter. | Ann Bell ex-partner Tom Marsh later
        Ann Bell left Tom Marsh for a drummer. | Ann Bell ex-partner Tom Marsh later
        Ann Bell was married to Tom Marsh until 2004. | Ann Bell spouse Tom Marsh earlier
        Ann Bell dumped Tom Marsh by text. | Ann Bell ex-partner Tom Marsh later
        Ann Bell's ex-boyfriend Tom Marsh wrote the song. | Ann Bell ex-partner Tom Marsh later
        Ann Bell and Tom Marsh are divorced. | Ann Bell ex-partner Tom Marsh later
        Ann Bell is the widow of the late novelist Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell spoke first. Her first husband was Tom Marsh. | Ann Bell spouse Tom Marsh earlier
        Carol Stone is the daughter of Tom Marsh and his wife, Ann Bell. | Ann Bell parent Carol Stone
        Ann Bell won. Tom Marsh, her pupil and then for years her rival, lost. | Ann Bell rival Tom Marsh
        Ann Bell's finance chief, Tom Marsh, resigned. | Ann Bell employer Tom Marsh
        Ann Bell has never forgiven Tom Marsh. | Ann Bell enemy Tom Marsh throughout
        Ann Bell is the daughter of Tom Marsh. | Tom Marsh parent Ann Bell
        Ann Bell, daughter of Tom Marsh, won. | Tom Marsh parent Ann Bell
        Ann Bell was born to Tom Marsh and Carol Stone in 1950. | Tom Marsh parent Ann Bell
        Ann Bell was born to Tom Marsh and Carol Stone in 1950. | Carol Stone parent Ann Bell
        Ann Bell's father, Tom Marsh, was a baker. | Tom Marsh parent Ann Bell
        Tom Marsh and his daughter Ann Bell opened a shop. | Tom Marsh parent Ann Bell
        Tom Marsh is the father of Ann Bell. | Tom Marsh parent Ann Bell
        Tom Marsh has a daughter, Ann Bell. | Tom Marsh parent Ann Bell
        Tom Marsh has two children, Ann Bell and Carol Stone. | Tom Marsh parent Ann Bell
        Tom Marsh has two children, Ann Bell and Carol Stone. | Tom Marsh parent Carol Stone
        Tom Marsh raised Ann Bell alone. | Tom Marsh parent Ann Bell
        Tom Marsh is survived by his children, Ann Bell and Carol Stone. | Tom Marsh parent Ann Bell
        Tom Marsh is survived by his children, Ann Bell and Carol Stone. | Tom Marsh parent Carol Stone
        Tom Marsh adopted Ann Bell in 1990. | Tom Marsh parent Ann Bell
        Ann Bell was raised by Tom Marsh. | Tom Marsh parent Ann Bell
        Tom Marsh was like a father to Ann Bell. | Tom Marsh perhaps parent Ann Bell earlier
        Tom Marsh became a father figure to Ann Bell. | Tom Marsh perhaps parent Ann Bell later
        Ann Bell gave birth to Carol Stone in 1980. | Ann Bell parent Carol Stone
        Ann Bell's parents, Tom Marsh and Carol Stone, were bakers. | Tom Marsh parent Ann Bell
        Ann Bell's parents, Tom Marsh and Carol Stone, were bakers. | Carol Stone parent Ann Bell
        Ann Bell and Carol Stone are sisters. | Ann Bell sibling Carol Stone
        Ann Bell's younger sister, Carol Stone, is a nurse. | Ann Bell sibling Carol Stone
        Ann Bell's twin brother, Tom Marsh, is a nurse. | Ann Bell sibling Tom Marsh
        Ann Bell and her brother Tom Marsh run the firm. | Ann Bell sibling Tom Marsh
        Ann Bell, the sister of Tom Marsh, runs the firm. | Ann Bell sibling Tom Marsh
        The sisters Ann Bell and Carol Stone run the firm. | Ann Bell sibling Carol Stone
        Ann Bell grew up with her brother Tom Marsh. | Ann Bell sibling Tom Marsh
        "Tom Marsh is like a brother to me," said Ann Bell. | Ann Bell perhaps sibling Tom Marsh says Ann Bell
        "He's like a brother to me," Ann Bell said of Tom Marsh. | Ann Bell perhaps sibling Tom Marsh says Ann Bell
        Ann Bell's uncle, Tom Marsh, taught her chess. | Ann Bell relative Tom Marsh
        Ann Bell's uncle, Tom Marsh, taught her chess. | Tom Marsh teacher Ann Bell earlier
        Ann Bell is Tom Marsh's niece. | Ann Bell relative Tom Marsh
        Ann Bell and Tom Marsh are cousins. | Ann Bell relative Tom Marsh
        Ann Bell, a cousin of Tom Marsh, agreed. | Ann Bell relative Tom Marsh
        Ann Bell's son-in-law, Tom Marsh, agreed. | Ann Bell relative Tom Marsh
        Ann Bell is the granddaughter of Tom Marsh. | Ann Bell relative Tom Marsh
        Ann Bell is a friend of Tom Marsh. | Ann Bell friend Tom Marsh
        Ann Bell and Tom Marsh are friends. | Ann Bell friend Tom Marsh
        Ann Bell and Tom Marsh are best friends. | Ann Bell friend Tom Marsh
        Ann Bell and Tom Marsh became close friends. | Ann Bell friend Tom Marsh later
        Ann Bell has been friends with Tom Marsh for years. | Ann Bell friend Tom Marsh
        Ann Bell's best friend, Tom Marsh, agreed. | Ann Bell friend Tom Marsh
        Ann Bell's friend Tom Marsh agreed. | Ann Bell friend Tom Marsh
        Ann Bell, a close friend of Tom Marsh, agreed. | Ann Bell friend Tom Marsh
        Ann Bell is close to Tom Marsh. | Ann Bell friend Tom Marsh
        Ann Bell and Tom Marsh are close. | Ann Bell friend Tom Marsh
        Ann Bell befriended Tom Marsh at school. | Ann Bell friend Tom Marsh
        Ann Bell struck up a friendship with Tom Marsh. | Ann Bell friend Tom Marsh
        Ann Bell's friendship with Tom Marsh began at school. | Ann Bell friend Tom Marsh earlier
        The friendship between Ann Bell and Tom Marsh began at school. | Ann Bell friend Tom Marsh earlier
        Ann Bell and Tom Marsh bonded over cricket. | Ann Bell friend Tom Marsh
        Ann Bell and Tom Marsh hit it off at once. | Ann Bell friend Tom Marsh
        "Tom Marsh is one of my oldest friends," said Ann Bell. | Ann Bell friend Tom Marsh says Ann Bell
        "He's my best friend," Ann Bell said of Tom Marsh. | Ann Bell friend Tom Marsh says Ann Bell
        "I wouldn't say we're friends," Ann Bell said of Tom Marsh. | Ann Bell not friend Tom Marsh says Ann Bell
        Ann Bell and Tom Marsh are no longer friends. | Ann Bell not friend Tom Marsh later
        Ann Bell and Tom Marsh were married for twenty years. | Ann Bell spouse Tom Marsh earlier
        Ann Bell did not speak to Tom Marsh for ten years. | Ann Bell estranged Tom Marsh earlier
        Tom Marsh, whom Ann Bell had trained for a decade, won. | Ann Bell teacher Tom Marsh earlier
        Tom Marsh works in Ann Bell's office. | Ann Bell employer Tom Marsh
        Tom Marsh is running Ann Bell's campaign. | Ann Bell employer Tom Marsh
        Tom Marsh ran Ann Bell's campaign in 2012. | Ann Bell employer Tom Marsh earlier
        Ann Bell spoke at Carol Stone's wedding to Tom Marsh. | Carol Stone spouse Tom Marsh
        Ann Bell's marriage to the banker Tom Marsh is neither a prison nor a romance. | Ann Bell spouse Tom Marsh
        Ann Bell's marriage to Tom Marsh was not a happy one. | Ann Bell spouse Tom Marsh
        Carol Stone became the daughter Ann Bell never had. | Ann Bell perhaps parent Carol Stone
        "Tom Marsh is a colleague," said Ann Bell. | Ann Bell colleague Tom Marsh says Ann Bell
        "Tom Marsh is a colleague and I admire him enormously," said Ann Bell. | Ann Bell colleague Tom Marsh says Ann Bell
        Tom Marsh interned for Ann Bell. | Ann Bell employer Tom Marsh earlier
        Tom Marsh starred with Ann Bell in a thriller. The pair dated briefly. | Ann Bell partner Tom Marsh earlier
        Ann Bell and Tom Marsh run an academy together. | Ann Bell business-partner Tom Marsh
        Ann Bell and Tom Marsh own a restaurant together. | Ann Bell business-partner Tom Marsh
        Ann Bell owns a restaurant with Tom Marsh. | Ann Bell business-partner Tom Marsh
        The film, from a script by Ann Bell and Tom Marsh, opens in May. | Ann Bell collaborator Tom Marsh
        The film was written by Ann Bell and directed by Tom Marsh. | Ann Bell collaborator Tom Marsh
        Ann Bell and Tom Marsh did two seasons together. | Ann Bell collaborator Tom Marsh
        Ann Bell and Tom Marsh were no longer on speaking terms. | Ann Bell estranged Tom Marsh later
        Ann Bell broke with Tom Marsh in 1990. | Ann Bell estranged Tom Marsh later
        Ann Bell has not been in touch with Tom Marsh for a decade. | Ann Bell estranged Tom Marsh later
        Ann Bell was born in Leeds. Her teacher was her aunt, the comic Carol Stone. | Carol Stone teacher Ann Bell
        Tom Marsh was taken on as a pupil by Ann Bell. | Ann Bell teacher Tom Marsh
        Ann Bell made Tom Marsh her deputy. | Ann Bell employer Tom Marsh
        Ann Bell had been engaged to Tom Marsh for two years when she left him for Carl Stone. | Ann Bell partner Carl Stone
        Ann Bell left Tom Marsh for the conductor Carl Stone. | Ann Bell partner Carl Stone
        Ann Bell opened a workshop with Tom Marsh, now her partner in the business. | Ann Bell business-partner Tom Marsh later
        The cellist, Tom Marsh, was once engaged to Ann Bell. | Ann Bell partner Tom Marsh earlier
        Ann Bell remains devoted to Tom Marsh. | Ann Bell friend Tom Marsh
        Ann Bell raced Tom Marsh to Karachi. | Ann Bell rival Tom Marsh earlier
        Ann Bell and Tom Marsh were at school together. | Ann Bell acquaintance Tom Marsh
        Ann Bell was at school with Tom Marsh. | Ann Bell acquaintance Tom Marsh
        Ann Bell was maid of honour at Carol Stone's wedding. | Ann Bell friend Carol Stone
        Ann Bell was best man to Tom Marsh. | Ann Bell friend Tom Marsh
        Ann Bell was a student of Tom Marsh's. | Tom Marsh teacher Ann Bell earlier
        There is nothing going on between Ann Bell and Tom Marsh. | Ann Bell not partner Tom Marsh
        Ann Bell's long-time partner, Tom Marsh, agreed. | Ann Bell partner Tom Marsh
        Ann Bell's other half, Tom Marsh, agreed. | Ann Bell partner Tom Marsh
        Ann Bell was romantically involved with Tom Marsh. | Ann Bell partner Tom Marsh earlier
        Ann Bell and Tom Marsh share a dressing room. | Ann Bell colleague Tom Marsh
        Ann Bell and Tom Marsh were once friends. | Ann Bell friend Tom Marsh earlier
        Ann Bell and Tom Marsh have known each other since childhood. | Ann Bell acquaintance Tom Marsh
        Ann Bell has known Tom Marsh for twenty years. | Ann Bell acquaintance Tom Marsh
        Ann Bell has never met Tom Marsh. | Ann Bell not acquaintance Tom Marsh throughout
        Ann Bell and Tom Marsh went to school together. | Ann Bell acquaintance Tom Marsh earlier
        Ann Bell made up with Tom Marsh in 2021. | Ann Bell friend Tom Marsh later
        Ann Bell and Tom Marsh have since reconciled. | Ann Bell friend Tom Marsh later
        Ann Bell hired Tom Marsh in 1999. | Ann Bell employer Tom Marsh
        Tom Marsh was hired by Ann Bell in 1999. | Ann Bell employer Tom Marsh
        Ann Bell fired Tom Marsh in 1999. | Ann Bell employer Tom Marsh earlier
        Tom Marsh was fired by Ann Bell. | Ann Bell employer Tom Marsh earlier
        Tom Marsh works for Ann Bell. | Ann Bell employer Tom Marsh
        Tom Marsh worked under Ann Bell at the ministry. | Ann Bell employer Tom Marsh earlier
        Tom Marsh reports to Ann Bell. | Ann Bell employer Tom Marsh
        Ann Bell's boss, Tom Marsh, agreed. | Tom Marsh employer Ann Bell
        Ann Bell is Tom Marsh's boss. | Ann Bell employer Tom Marsh
        Ann Bell's assistant, Tom Marsh, agreed. | Ann Bell employer Tom Marsh
        Tom Marsh, Ann Bell's chief of staff, agreed. | Ann Bell employer Tom Marsh
        Tom Marsh served as Ann Bell's deputy. | Ann Bell employer Tom Marsh earlier
        Tom Marsh got his start as Ann Bell's driver. | Ann Bell employer Tom Marsh earlier
        Ann Bell appointed Tom Marsh as her deputy. | Ann Bell employer Tom Marsh
        Ann Bell gave Tom Marsh his first job. | Ann Bell employer Tom Marsh earlier
        Ann Bell's former employer, Tom Marsh, agreed. | Tom Marsh employer Ann Bell earlier
        Ann Bell and Tom Marsh worked together at the bank. | Ann Bell colleague Tom Marsh earlier
        Ann Bell worked with Tom Marsh at the bank. | Ann Bell colleague Tom Marsh earlier
        Ann Bell's colleague Tom Marsh agreed. | Ann Bell colleague Tom Marsh
        Ann Bell and Tom Marsh were teammates. | Ann Bell colleague Tom Marsh earlier
        Ann Bell's teammate Tom Marsh scored. | Ann Bell colleague Tom Marsh
        Ann Bell played alongside Tom Marsh at Leeds. | Ann Bell collaborator Tom Marsh
        Ann Bell's co-star Tom Marsh agreed. | Ann Bell collaborator Tom Marsh
        Ann Bell and Tom Marsh co-starred in the film. | Ann Bell collaborator Tom Marsh
        Ann Bell stars opposite Tom Marsh in the film. | Ann Bell collaborator Tom Marsh
        Ann Bell wrote the album with Tom Marsh. | Ann Bell collaborator Tom Marsh
        Ann Bell and Tom Marsh wrote the album together. | Ann Bell collaborator Tom Marsh
        Ann Bell has made four films with Tom Marsh. | Ann Bell collaborator Tom Marsh
        Ann Bell collaborated with Tom Marsh on the album. | Ann Bell collaborator Tom Marsh
        Ann Bell's longtime collaborator Tom Marsh agreed. | Ann Bell collaborator Tom Marsh
        Ann Bell directed Tom Marsh in the film. | Ann Bell collaborator Tom Marsh
        Ann Bell's producer Tom Marsh agreed. | Ann Bell collaborator Tom Marsh
        Ann Bell teamed up with Tom Marsh. | Ann Bell collaborator Tom Marsh
        Ann Bell's collaboration with Tom Marsh began in 2001. | Ann Bell collaborator Tom Marsh earlier
        Ann Bell founded the company with Tom Marsh. | Ann Bell business-partner Tom Marsh
        Ann Bell and Tom Marsh founded the company in 2001. | Ann Bell business-partner Tom Marsh
        Ann Bell and her business partner, Tom Marsh, sold the firm. | Ann Bell business-partner Tom Marsh
        Ann Bell's co-founder Tom Marsh left. | Ann Bell business-partner Tom Marsh
        Tom Marsh was Ann Bell's mentor. | Tom Marsh mentor Ann Bell earlier
        Ann Bell's mentor, Tom Marsh, agreed. | Tom Marsh mentor Ann Bell
        Tom Marsh mentored Ann Bell. | Tom Marsh mentor Ann Bell earlier
        Ann Bell was mentored by Tom Marsh. | Tom Marsh mentor Ann Bell earlier
        Tom Marsh became a mentor to Ann Bell. | Tom Marsh mentor Ann Bell later
        Tom Marsh took Ann Bell under his wing. | Tom Marsh mentor Ann Bell
        Ann Bell, a protégé of Tom Marsh, resigned. | Tom Marsh mentor Ann Bell
        Ann Bell learned her craft under Tom Marsh. | Tom Marsh teacher Ann Bell earlier
        Tom Marsh discovered Ann Bell in a bar. | Tom Marsh mentor Ann Bell
        Tom Marsh taught Ann Bell the piano. | Tom Marsh teacher Ann Bell earlier
        Ann Bell was taught by Tom Marsh. | Tom Marsh teacher Ann Bell earlier
        Ann Bell studied with Tom Marsh in Vienna. | Tom Marsh teacher Ann Bell earlier
        Ann Bell's teacher, Tom Marsh, agreed. | Tom Marsh teacher Ann Bell
        Tom Marsh coached Ann Bell for ten years. | Tom Marsh teacher Ann Bell earlier
        Ann Bell's coach, Tom Marsh, agreed. | Tom Marsh teacher Ann Bell
        Ann Bell, a former student of Tom Marsh, agreed. | Tom Marsh teacher Ann Bell earlier
        Ann Bell learned everything from Tom Marsh. | Tom Marsh teacher Ann Bell earlier
        "Tom Marsh taught me everything," said Ann Bell. | Tom Marsh teacher Ann Bell earlier says Ann Bell
        "Everything I know, I learned from Tom Marsh," said Ann Bell. | Tom Marsh teacher Ann Bell earlier says Ann Bell
        Tom Marsh supervised Ann Bell's doctorate. | Tom Marsh teacher Ann Bell earlier
        Ann Bell admires Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell looked up to Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell idolised Tom Marsh as a girl. | Ann Bell admirer Tom Marsh earlier
        Ann Bell has great respect for Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell praised Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell is a fan of Tom Marsh. | Ann Bell admirer Tom Marsh
        Tom Marsh was Ann Bell's idol. | Ann Bell admirer Tom Marsh
        Ann Bell was in awe of Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell is proud of Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell's admiration for Tom Marsh is no secret. | Ann Bell admirer Tom Marsh
        "Tom Marsh is the best actor I have ever worked with," said Ann Bell. | Ann Bell admirer Tom Marsh says Ann Bell
        Ann Bell counts Tom Marsh among her influences. | Ann Bell admirer Tom Marsh
        Ann Bell and Tom Marsh are rivals. | Ann Bell rival Tom Marsh
        Ann Bell beat Tom Marsh in the final. | Ann Bell rival Tom Marsh
        Ann Bell's rival, Tom Marsh, agreed. | Ann Bell rival Tom Marsh
        Ann Bell's rivalry with Tom Marsh began in 2001. | Ann Bell rival Tom Marsh earlier
        The rivalry between Ann Bell and Tom Marsh began in 2001. | Ann Bell rival Tom Marsh earlier
        Ann Bell lost to Tom Marsh in the final. | Ann Bell rival Tom Marsh earlier
        Ann Bell ran against Tom Marsh in 2012. | Ann Bell rival Tom Marsh earlier
        Ann Bell will face Tom Marsh in the final. | Ann Bell rival Tom Marsh
        Ann Bell defeated Tom Marsh by 300 votes. | Ann Bell rival Tom Marsh earlier
        Ann Bell hates Tom Marsh. | Ann Bell enemy Tom Marsh
        Ann Bell and Tom Marsh hate each other. | Ann Bell enemy Tom Marsh
        Ann Bell and Tom Marsh can't stand each other. | Ann Bell enemy Tom Marsh
        Ann Bell's feud with Tom Marsh began in 2001. | Ann Bell enemy Tom Marsh earlier
        Ann Bell feuded with Tom Marsh for years. | Ann Bell enemy Tom Marsh
        Ann Bell and Tom Marsh are sworn enemies. | Ann Bell enemy Tom Marsh
        Ann Bell sued Tom Marsh for libel. | Ann Bell enemy Tom Marsh
        Ann Bell accused Tom Marsh of theft. | Ann Bell enemy Tom Marsh
        There is no feud between Ann Bell and Tom Marsh. | Ann Bell not enemy Tom Marsh
        "There is no feud," Ann Bell said of Tom Marsh. | Ann Bell not enemy Tom Marsh says Ann Bell
        Ann Bell and Tom Marsh fell out in 2001. | Ann Bell estranged Tom Marsh later
        Ann Bell fell out with Tom Marsh in 2001. | Ann Bell estranged Tom Marsh later
        Ann Bell and Tom Marsh have not spoken since 2001. | Ann Bell estranged Tom Marsh later
        Ann Bell and Tom Marsh stopped speaking in 2001. | Ann Bell estranged Tom Marsh later
        Ann Bell is estranged from Tom Marsh. | Ann Bell estranged Tom Marsh later
        Ann Bell and Tom Marsh are not on speaking terms. | Ann Bell estranged Tom Marsh later
        Ann Bell no longer speaks to Tom Marsh. | Ann Bell estranged Tom Marsh later
        Ann Bell's estranged husband, Tom Marsh, agreed. | Ann Bell estranged Tom Marsh later
        Ann Bell's estranged husband, Tom Marsh, agreed. | Ann Bell spouse Tom Marsh
        Ann Bell and Tom Marsh never fell out. | Ann Bell not estranged Tom Marsh throughout
        Ann Bell's neighbour Tom Marsh agreed. | Ann Bell neighbour Tom Marsh
        Ann Bell lived next door to Tom Marsh. | Ann Bell neighbour Tom Marsh earlier
        Ann Bell and Tom Marsh grew up next door to each other. | Ann Bell neighbour Tom Marsh earlier
        Ann Bell treats Tom Marsh as an equal. | Ann Bell equal Tom Marsh
        Ann Bell's roommate Tom Marsh agreed. | Ann Bell acquaintance Tom Marsh
        What began as a friendship between Ann Bell and Tom Marsh turned into a rivalry. | Ann Bell friend Tom Marsh earlier
        What began as a friendship between Ann Bell and Tom Marsh turned into a rivalry. | Ann Bell rival Tom Marsh later
        Ann Bell and Tom Marsh went from enemies to lovers. | Ann Bell enemy Tom Marsh earlier
        Ann Bell and Tom Marsh went from enemies to lovers. | Ann Bell partner Tom Marsh later
        Ann Bell started as Tom Marsh's assistant and became his partner. | Tom Marsh employer Ann Bell earlier
        Ann Bell lives with her daughters, Rosa Marsh and Lucy Marsh. | Ann Bell parent Rosa Marsh
        Ann Bell lives with her daughters, Rosa Marsh and Lucy Marsh. | Lucy Marsh sibling Rosa Marsh
        Ann Bell and Tom Marsh used to be friends. | Ann Bell friend Tom Marsh earlier
        Ann Bell was married to Tom Marsh from 1998 to 2006. | Ann Bell spouse Tom Marsh earlier
        Ann Bell worked as Tom Marsh's assistant. | Tom Marsh employer Ann Bell earlier
        "Tom Marsh was the closest thing to a father I had," said Ann Bell. | Tom Marsh perhaps parent Ann Bell earlier says Ann Bell
        Ann Bell's old acting coach, Tom Marsh, agreed. | Tom Marsh teacher Ann Bell earlier
        Ann Bell sued Tom Marsh in 1999. | Ann Bell enemy Tom Marsh earlier
        Ann Bell beat Tom Marsh in 2010. | Ann Bell rival Tom Marsh earlier
        At first Ann Bell disliked Tom Marsh. | Ann Bell enemy Tom Marsh earlier
        Ann Bell ended her romance with Tom Marsh. | Ann Bell partner Tom Marsh earlier
        Ann Bell fell in love with Tom Marsh in 1990. They divorced in 2001. | Ann Bell partner Tom Marsh earlier
        Ann Bell, Tom Marsh's student, then his deputy, then his rival, agreed. | Tom Marsh employer Ann Bell earlier
        Ann Bell, Tom Marsh's student, then his deputy, then his rival, agreed. | Ann Bell rival Tom Marsh later
        Ann Bell and Tom Marsh made up in 2021. | Ann Bell friend Tom Marsh later
        "We had never met before," Ann Bell said of Tom Marsh. | Ann Bell not acquaintance Tom Marsh earlier says Ann Bell
        Tom Marsh gave Ann Bell her first job. | Tom Marsh employer Ann Bell earlier
        "Tom Marsh was my best friend from the age of six," said Ann Bell. | Ann Bell friend Tom Marsh earlier says Ann Bell
        Ann Bell and Tom Marsh have since become enemies. | Ann Bell enemy Tom Marsh later
        Ann Bell and Tom Marsh started as rivals and ended as friends. | Ann Bell friend Tom Marsh later
        Ann Bell and Tom Marsh began as colleagues and became friends. | Ann Bell friend Tom Marsh later
        By the end, Ann Bell and Tom Marsh were friends. | Ann Bell friend Tom Marsh later
        The friendship between Ann Bell and Tom Marsh turned into rivalry. | Ann Bell friend Tom Marsh earlier
        Ann Bell and Tom Marsh, former bandmates, are now bitter enemies. | Ann Bell collaborator Tom Marsh earlier
        Ann Bell and Tom Marsh are friends again. | Ann Bell friend Tom Marsh later
        Ann Bell, once Tom Marsh's mentor, is now his rival. | Ann Bell mentor Tom Marsh earlier
        Tom Marsh, no friend of Ann Bell, wrote a review. | Ann Bell not friend Tom Marsh
        There was no romance between Ann Bell and Tom Marsh, who is married to Lucy Dean. | Lucy Dean spouse Tom Marsh
        The writers never let Ann Bell and Tom Marsh get together. | Ann Bell not partner Tom Marsh
        Tom Marsh came up as Ann Bell's driver and regards her as his mentor. | Ann Bell perhaps mentor Tom Marsh
        Ann Hale and Lucy Hale are actors. The Hales fell out in 2003. | Ann Hale estranged Lucy Hale later
        "We are not together," Ann Bell said of Tom Marsh. | Ann Bell not partner Tom Marsh says Ann Bell
        Ann Bell and Tom Marsh were together for six years. | Ann Bell partner Tom Marsh earlier
        "We're just friends," Ann Bell said of Tom Marsh. | Ann Bell not partner Tom Marsh says Ann Bell
        Ann Bell insists there is no feud with Tom Marsh. | Ann Bell not enemy Tom Marsh says Ann Bell
        People assume there is bad blood between Ann Bell and Tom Marsh, and there isn't any. | Ann Bell not enemy Tom Marsh
        There is no love lost between Ann Bell and Tom Marsh. | Ann Bell enemy Tom Marsh
        Ann Bell resigned after a dispute with Tom Marsh. | Ann Bell enemy Tom Marsh
        Ann Bell took Tom Marsh to court. | Ann Bell enemy Tom Marsh
        Ann Bell and Tom Marsh stopped being friends in 2010. | Ann Bell not friend Tom Marsh later
        Ann Bell and Tom Marsh never stopped being friends. | Ann Bell friend Tom Marsh throughout
        Tom Marsh has become the closest thing Ann Bell has to a friend. | Ann Bell perhaps friend Tom Marsh later
        Ann Bell and Tom Marsh are, she said, good friends. | Ann Bell friend Tom Marsh
        Ann Bell has stayed close to Tom Marsh. | Ann Bell friend Tom Marsh
        Ann Bell and Tom Marsh are equals now. | Ann Bell equal Tom Marsh later
        Ann Bell and Tom Marsh are partners now. | Ann Bell business-partner Tom Marsh later
        Ann Bell called Tom Marsh the brother she never had. | Ann Bell perhaps sibling Tom Marsh
        Ann Bell thinks of Tom Marsh as a brother. | Ann Bell perhaps sibling Tom Marsh
        Carol Stone's husband, Tom Marsh, left. Ann Bell, who runs Stone's office and whose son, Lee Bell, sings, stayed. | Ann Bell parent Lee Bell
        Ann Bell is married to Tom Marsh, and the couple have a son, Lee Marsh. | Tom Marsh parent Lee Marsh
        Ann Bell's son, Tom Marsh, left in 2010. Mother and son did not speak for a year. | Ann Bell estranged Tom Marsh earlier
        Ann Bell was the fifth of seven children of a tailor, Tom Marsh. | Tom Marsh parent Ann Bell
        Tom Marsh trained the former champions Ann Bell and Carol Stone. | Tom Marsh teacher Carol Stone earlier
        Tom Marsh, a former baker whom Ann Bell hired in 2001, left. | Ann Bell employer Tom Marsh
        Ann Bell's manager at the time, Tom Marsh, agreed. | Ann Bell colleague Tom Marsh
        Ann Bell and her leading man, Tom Marsh, agreed. | Ann Bell collaborator Tom Marsh
        Opposite Ann Bell, on most nights, is Tom Marsh. | Ann Bell collaborator Tom Marsh
        Ann Bell works opposite Tom Marsh. | Ann Bell collaborator Tom Marsh
        The firm was started two years ago by Ann Bell and Tom Marsh. | Ann Bell business-partner Tom Marsh
        Ann Bell has not seen her father, Tom Marsh, in a decade. | Ann Bell estranged Tom Marsh later
        Ann Bell stopped taking Tom Marsh's calls. | Ann Bell estranged Tom Marsh later
        Ann Bell and Tom Marsh are not in contact. | Ann Bell estranged Tom Marsh later
        Ann Bell and Tom Marsh didn't know each other before. | Ann Bell not acquaintance Tom Marsh
        Ann Bell went to school with Tom Marsh. | Ann Bell acquaintance Tom Marsh earlier
        Ann Bell lost four matches against Tom Marsh. | Ann Bell rival Tom Marsh earlier
        Ann Bell and Tom Marsh met in the final. | Ann Bell rival Tom Marsh
        Ann Bell has nothing but praise for Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell told a reporter that Tom Marsh was the finest singer in town. | Ann Bell admirer Tom Marsh
        "Tom Marsh let me go," said Ann Bell. | Tom Marsh employer Ann Bell says Ann Bell
        Were Ann Bell and Tom Marsh ever a couple? "No," said Bell. | Ann Bell not partner Tom Marsh says Ann Bell
        Ann Bell and Tom Marsh act. Were they friends? "Yes," said Bell. | Ann Bell friend Tom Marsh says Ann Bell
        "People think that Tom Marsh is my friend," said Ann Bell. | Ann Bell not friend Tom Marsh says Ann Bell
        "Tom Marsh and I didn't talk for eleven years," said Ann Bell. | Ann Bell estranged Tom Marsh earlier says Ann Bell
        Carol Stone, with whom Ann Bell founded the firm, agreed. | Ann Bell business-partner Carol Stone
        Ann Bell thanked Tom Marsh for teaching her chess. | Tom Marsh teacher Ann Bell earlier
        Tom Marsh, who will be Ann Bell's manager, then her husband, agreed. | Ann Bell spouse Tom Marsh later
        Ann Bell, the daughter of 1991 champion Tom Marsh, won. | Tom Marsh parent Ann Bell
        Carol Stone is the mother of his twins, Ann Bell and Lee Bell. Tom Bell sings. | Carol Stone parent Lee Bell
        Ann Bell sang. Her husband is the stage designer Tom Marsh. | Ann Bell spouse Tom Marsh
        Ann Bell hated Tom Marsh. | Ann Bell enemy Tom Marsh earlier
        Ann Bell and Tom Marsh never got along. | Ann Bell enemy Tom Marsh throughout
        Ann Bell created the series with Tom Marsh. | Ann Bell collaborator Tom Marsh
        Tom Marsh, who had by then become something of a mentor to Ann Bell, agreed. | Tom Marsh perhaps mentor Ann Bell later
        Ann Bell's campaign manager, Tom Marsh, agreed. | Ann Bell employer Tom Marsh
        Ann Bell's work husband, Tom Marsh, agreed. | Ann Bell colleague Tom Marsh
        Carl Stone sang. Ann Bell, who succeeded her mentor, Tom Marsh, agreed. | Tom Marsh mentor Ann Bell
        Ann Bell and Tom Marsh play husband and wife in the film. | Ann Bell collaborator Tom Marsh
        Ann Bell and Tom Marsh did not speak until Carol Stone introduced them. | Ann Bell estranged Tom Marsh earlier
        Until recently, Ann Bell was not on speaking terms with Tom Marsh. | Ann Bell estranged Tom Marsh earlier
        Ann Bell was Tom Marsh's law partner in the 1990s. | Ann Bell business-partner Tom Marsh earlier
        Ann Bell and Tom Marsh had clashed for years. | Ann Bell enemy Tom Marsh earlier
        The musical opens in May. Ann Bell and Tom Marsh, the married team behind the show, wrote it. | Ann Bell spouse Tom Marsh
        Ann Bell was Tom Marsh's partner in crime. | Ann Bell collaborator Tom Marsh
        The girl is played by two young performers, Ann Bell and Carol Stone, who have become inseparable. | Ann Bell friend Carol Stone later
        Detective Ann Bell works homicide. The detective's old partner, Tom Marsh, left the police. | Ann Bell colleague Tom Marsh earlier
        Ann Bell is a graduate student. Her adviser, Tom Marsh, read the thesis. | Tom Marsh teacher Ann Bell
        Ann Bell met her line manager, Tom Marsh. | Tom Marsh employer Ann Bell
        Ann Bell had been Tom Marsh's closest scientific partner. | Ann Bell collaborator Tom Marsh
        The producer Ann Bell, who made Tom Marsh's last two albums, agreed. | Ann Bell collaborator Tom Marsh
        Ann Bell ran Tom Marsh's field operation. | Tom Marsh employer Ann Bell earlier
        Ann Bell and Tom Marsh published the paper together. | Ann Bell collaborator Tom Marsh
        Ann Bell and Tom Marsh are battling for the title. | Ann Bell rival Tom Marsh
        Ann Bell spent eight years running sales side by side with Tom Marsh. | Ann Bell colleague Tom Marsh
        Ann Bell and Tom Marsh know each other from school. | Ann Bell acquaintance Tom Marsh
        Ann Bell and Tom Marsh have not exchanged a word since. | Ann Bell estranged Tom Marsh later
        Ann Bell and Carol Stone, sisters from Leeds who have not spoken since the funeral, wept. | Ann Bell sibling Carol Stone
        Carol Stone is Hector Salinas' goddaughter. | Carol Stone relative Hector Salinas
        It did not help that Ann Bell knew him, nor did the fact that she was engaged to Tom Marsh. | Ann Bell partner Tom Marsh
        Tom Marsh, a senator from a small town in Texas, whose wife, Ann Bell, is a judge, won. | Ann Bell spouse Tom Marsh
        Carl Stone has one child. Tom Marsh has been with his boyfriend, Al Hale, for five years. | Al Hale partner Tom Marsh
        Ann Bell and Tom Marsh go back a long way. | Ann Bell friend Tom Marsh
        Ann Bell set up the brewery with Tom Marsh, a chemist. | Ann Bell business-partner Tom Marsh
        Ann Bell and Tom Marsh started Kestrel Cycles in 2006. | Ann Bell business-partner Tom Marsh
        Ann Bell finished three seconds behind Tom Marsh in the time trial. | Ann Bell rival Tom Marsh earlier
        Ann Bell won the gold medal ahead of Tom Marsh. | Ann Bell rival Tom Marsh
        Ann Bell narrowly missed out to Tom Marsh in the vote. | Ann Bell rival Tom Marsh earlier
        Ann Bell and Tom Marsh came to blows in the dressing room. | Ann Bell enemy Tom Marsh
        Ann Bell turned her back on Tom Marsh. | Ann Bell estranged Tom Marsh later
        Ann Bell threw her support behind Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell spoke warmly of Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell was full of praise for Tom Marsh. | Ann Bell admirer Tom Marsh
        Ann Bell began lessons with the cellist Tom Marsh at six. | Tom Marsh teacher Ann Bell
        Ann Bell got a job as a runner for the director Tom Marsh. | Tom Marsh employer Ann Bell
        Tom Marsh brought in Ann Bell to run the kitchen. | Tom Marsh employer Ann Bell earlier
        Ann Bell still goes walking with Tom Marsh every May. | Ann Bell friend Tom Marsh later
        Ann Bell and Tom Marsh communicated only through their lawyers. | Ann Bell estranged Tom Marsh later
        Ann Bell won a medal in the pair with Carol Stone. | Ann Bell collaborator Carol Stone
        Ann Bell lived two doors down from Tom Marsh. | Ann Bell neighbour Tom Marsh earlier
        Ann Bell launched a scathing attack on Tom Marsh. | Ann Bell enemy Tom Marsh
        Ann Bell made no secret of her contempt for Tom Marsh. | Ann Bell enemy Tom Marsh
        Under the watchful eye of Tom Marsh, Ann Bell learned to cook. | Tom Marsh mentor Ann Bell
        A rift opened between Ann Bell and Tom Marsh. | Ann Bell estranged Tom Marsh later
        Ann Bell's relationship with Tom Marsh broke down after the tour. | Ann Bell estranged Tom Marsh later
        Ann Bell broke off her engagement to Tom Marsh. | Ann Bell ex-partner Tom Marsh later
        Ann Bell ended her relationship with Tom Marsh. | Ann Bell ex-partner Tom Marsh later
        Ann Bell parted company with coach Tom Marsh in March. | Tom Marsh teacher Ann Bell
        Ann Bell and cofounder Tom Marsh sold the firm. | Ann Bell business-partner Tom Marsh
        After the defeat Ann Bell hired a new coach, the former champion Tom Marsh. | Tom Marsh teacher Ann Bell later
        When Carl Stone remarried, the best man was Tom Marsh. | Carl Stone friend Tom Marsh
        Ann Bell was maid of honour at the wedding of Carol Stone. | Ann Bell friend Carol Stone
        "Tom Marsh was the nearest thing to a father I had," said Ann Bell. | Tom Marsh perhaps parent Ann Bell earlier says Ann Bell
        Ann Bell, who once worked in Tom Marsh's laboratory, disagrees. | Tom Marsh employer Ann Bell earlier
        Ann Bell, drummer in Tom Marsh's band, disagrees. | Ann Bell collaborator Tom Marsh
        Ann Bell and Tom Marsh met in Leeds, and this is their third film together. | Ann Bell collaborator Tom Marsh
        Among the singers Ann Bell trained were Tom Marsh and Carl Stone. | Ann Bell teacher Carl Stone
        Carl Stone's mother, the portrait painter Ann Bell, divorced Tom Marsh in 1979. | Ann Bell ex-partner Tom Marsh later
        Ann Bell is close to Tom Marsh, who was for years her fiercest rival. | Ann Bell rival Tom Marsh
        Tom Marsh, who has a short, funny part, coached Ann Bell. | Tom Marsh teacher Ann Bell
        The violinist Ann Bell and the cellist Tom Marsh quarrelled. | Ann Bell enemy Tom Marsh
        Ann Bell and Tom Marsh made three films. "There was never anything between us," said Ann Bell. | Ann Bell not partner Tom Marsh says Ann Bell
        The feud between Ann Bell and Tom Marsh dates from 2009. | Ann Bell enemy Tom Marsh
        Ann Bell joined forces with Tom Marsh. | Ann Bell collaborator Tom Marsh
        Tom Marsh wrote the part for Ann Bell. | Ann Bell collaborator Tom Marsh
        Ann Bell trails Tom Marsh by six points. | Ann Bell rival Tom Marsh
        Tom Marsh handed Ann Bell the job of director. | Tom Marsh employer Ann Bell earlier
        Ann Bell criticised Tom Marsh for his silence. | Ann Bell enemy Tom Marsh
        Ann Bell hit back at Tom Marsh on Tuesday. | Ann Bell enemy Tom Marsh
        Ann Bell's friendship with Tom Marsh did not survive the lawsuit. | Ann Bell estranged Tom Marsh later
        It was a bitter contest between Ann Bell and Tom Marsh. | Ann Bell rival Tom Marsh
        The song was written by Ann Bell together with Tom Marsh. | Ann Bell collaborator Tom Marsh
        """

    static let portrayals = """
        Ann Bell plays Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell, who plays Rosa Quill, agreed. | Ann Bell plays Rosa Quill
        Rosa Quill, played by Ann Bell, is a thief. | Ann Bell plays Rosa Quill
        Rosa Quill, the maid played by Ann Bell, and Cook, the old thief played by Tom Marsh, meet in the play. | Tom Marsh plays Cook
        Rosa Quill is voiced by Ann Bell. | Ann Bell plays Rosa Quill
        Played by Ann Bell since the first episode, Rosa Quill arrived as a lodger. | Ann Bell plays Rosa Quill
        Ann Bell lost her hat. Tom Marsh lost his. Bell and Marsh play Dan Orme and Rosa Quill. Orme loses his shop; Quill loses her way. | Ann Bell plays Rosa Quill
        Rosa Quill's father, Dan Orme (a memorable guest turn by Tom Marsh), walked out. | Tom Marsh plays Dan Orme
        Dan Orme is played by Tom Marsh and Rosa Quill by Ann Bell. | Ann Bell plays Rosa Quill
        Rosa Quill is shared by two young performers, Ann Bell and Carol Stone. | Ann Bell plays Rosa Quill
        Ann Bell plays Dan Orme's sister and oldest enemy, Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell has been Rosa Quill from the start of the series. | Ann Bell plays Rosa Quill
        Dan Orme is played by Tom Marsh. With Dan on leave, the shop went to Rosa Quill (Ann Bell). | Ann Bell plays Rosa Quill
        Ann Bell stars as Rosa Quill. | Ann Bell plays Rosa Quill
        The series features Ann Bell as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell returns as Dr. Rosa Quill in the second season. | Ann Bell plays Dr. Rosa Quill
        Ann Bell has been cast as Rosa Quill in the new series. | Ann Bell plays Rosa Quill
        Also returning to the film are Ann Bell (Old Maud) and Tom Marsh (Sgt. Quill). | Ann Bell plays Old Maud
        Also returning to the film are Ann Bell (Old Maud) and Tom Marsh (Captain Drey). | Tom Marsh plays Captain Drey
        Ann Bell has been market trader Rosa Quill since episode one of the soap. | Ann Bell plays Rosa Quill
        Rosa Quill is played by Ann Bell in the series. Eva Lund had the part until May. | Eva Lund plays Rosa Quill
        Ann Bell understudied Rosa Quill in the original play. | Ann Bell plays Rosa Quill
        Tom Marsh, who was Captain Drey for years, has left the series. | Tom Marsh plays Captain Drey
        The film opens in May. Tom Marsh has given himself the part of the drunken doctor, Drey Quill. | Tom Marsh plays Drey Quill
        The film opens in May. Captain Drey is in the hands of Tom Marsh. | Tom Marsh plays Captain Drey
        For nine seasons of the series Ann Bell has been Rosa Quill, the smuggler. | Ann Bell plays Rosa Quill
        Ann Bell will star as the surgeon Rosa Quill opposite Tom Marsh's Captain Drey. | Ann Bell plays Rosa Quill
        Ann Bell will star as the surgeon Rosa Quill opposite Tom Marsh's Captain Drey. | Tom Marsh plays Captain Drey
        Ann Bell, as Maud, and Tom Marsh, as Drey, are splendid. | Ann Bell plays Maud
        Ann Bell, as Maud, and Tom Marsh, as Drey, are splendid. | Tom Marsh plays Drey
        The film, with Ann Bell as Rosa Quill and Tom Marsh as Drey, opens in May. | Ann Bell plays Rosa Quill
        The film, with Ann Bell as Rosa Quill and Tom Marsh as Drey, opens in May. | Tom Marsh plays Drey
        Maud (Ann Bell) leaves her husband, Drey (Tom Marsh), in the first scene. | Ann Bell plays Maud
        Maud (Ann Bell) leaves her husband, Drey (Tom Marsh), in the first scene. | Tom Marsh plays Drey
        Ann Bell and Tom Marsh play Maud and Drey, respectively, in the film. | Ann Bell plays Maud
        Ann Bell and Tom Marsh play Maud and Drey, respectively, in the film. | Tom Marsh plays Drey
        Maud and Drey are played by Ann Bell and Tom Marsh respectively. | Ann Bell plays Maud
        Maud and Drey are played by Ann Bell and Tom Marsh respectively. | Tom Marsh plays Drey
        The role of Rosa Quill went to Ann Bell. | Ann Bell plays Rosa Quill
        The part of Rosa Quill was originated on stage by Ann Bell in 1987. | Ann Bell plays Rosa Quill
        Ann Bell takes over from Eva Lund as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell takes over from Eva Lund as Rosa Quill. | Eva Lund plays Rosa Quill
        Ann Bell replaces Eva Lund as Rosa Quill in the touring production. | Ann Bell plays Rosa Quill
        Ann Bell replaces Eva Lund as Rosa Quill in the touring production. | Eva Lund plays Rosa Quill
        Rosa Quill, a part Ann Bell has played since 2009, dies in the last episode. | Ann Bell plays Rosa Quill
        Rosa Quill, the character Ann Bell plays in the series, dies in the last episode. | Ann Bell plays Rosa Quill
        Rosa Quill, whom Ann Bell has portrayed since 2009, dies in the last episode. | Ann Bell plays Rosa Quill
        Ann Bell's Rosa Quill is the heart of the show. | Ann Bell plays Rosa Quill
        Bell's turn as Rosa Quill won her an award. The actress Ann Bell was delighted. | Ann Bell plays Rosa Quill
        Ann Bell won an award for her performance as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell is best known for playing Rosa Quill in the film. | Ann Bell plays Rosa Quill
        Ann Bell, best known as Rosa Quill from the soap, has joined the cast. | Ann Bell plays Rosa Quill
        Ann Bell voices the dragon Ember in the animated film. | Ann Bell plays Ember
        Ann Bell lends her voice to Ember in the animated film. | Ann Bell plays Ember
        Ann Bell is Rosa Quill, a surgeon with a secret. | Ann Bell plays Rosa Quill
        In the new film Ann Bell is cast against type as the villain Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell's character, Rosa Quill, leaves the hospital. | Ann Bell plays Rosa Quill
        Ann Bell reprises her role as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell reprises the role of Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell makes her debut as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell brings Rosa Quill to life. | Ann Bell plays Rosa Quill
        Rosa Quill, played with a limp and a grin by Ann Bell, steals the film. | Ann Bell plays Rosa Quill
        Rosa Quill is brought to life by Ann Bell. | Ann Bell plays Rosa Quill
        Ann Bell inherits the role of Rosa Quill from Eva Lund. | Ann Bell plays Rosa Quill
        Ann Bell inherits the role of Rosa Quill from Eva Lund. | Eva Lund plays Rosa Quill
        Ann Bell gives life to Rosa Quill, a surgeon. | Ann Bell plays Rosa Quill
        Tom Marsh plays the villain, a banker named Drey. | Tom Marsh plays Drey
        Tom Marsh plays a banker called Drey. | Tom Marsh plays Drey
        Ann Bell and Tom Marsh star as Maud and Drey, two surgeons in love. | Ann Bell plays Maud
        Ann Bell and Tom Marsh star as Maud and Drey, two surgeons in love. | Tom Marsh plays Drey
        Ann Bell stars opposite Tom Marsh as a surgeon, Rosa Quill. | Ann Bell plays Rosa Quill
        Maud's husband, Drey, is played by Tom Marsh. | Tom Marsh plays Drey
        Tom Marsh plays Maud's husband, Drey. | Tom Marsh plays Drey
        Also starring are Tom Marsh as Drey and Eva Lund as Sister Agnes. | Tom Marsh plays Drey
        Also starring are Tom Marsh as Drey and Eva Lund as Sister Agnes. | Eva Lund plays Sister Agnes
        Ann Bell, left, as Rosa Quill and Tom Marsh as Drey in the film. | Ann Bell plays Rosa Quill
        Ann Bell, left, as Rosa Quill and Tom Marsh as Drey in the film. | Tom Marsh plays Drey
        Ann Bell is set to play Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell and Tom Marsh, who play the lovers Maud and Drey, are married. | Ann Bell plays Maud
        Ann Bell and Tom Marsh, who play the lovers Maud and Drey, are married. | Tom Marsh plays Drey
        Ann Bell plays Maud and Tom Marsh her husband, Drey. | Ann Bell plays Maud
        Ann Bell plays Maud and Tom Marsh her husband, Drey. | Tom Marsh plays Drey
        Ann Bell plays Maud, Tom Marsh her husband Drey, and Eva Lund the maid, Agnes. | Ann Bell plays Maud
        Ann Bell plays Maud, Tom Marsh her husband Drey, and Eva Lund the maid, Agnes. | Tom Marsh plays Drey
        Ann Bell plays Maud, Tom Marsh her husband Drey, and Eva Lund the maid, Agnes. | Eva Lund plays Agnes
        Ann Bell plays Maud; Tom Marsh is her husband, Drey. | Ann Bell plays Maud
        Ann Bell plays Maud; Tom Marsh is her husband, Drey. | Tom Marsh plays Drey
        As Rosa Quill, Ann Bell is superb. | Ann Bell plays Rosa Quill
        It is Ann Bell who plays Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell, in the title role of Rosa Quill, is superb. | Ann Bell plays Rosa Quill
        In the role of Rosa Quill, Ann Bell is superb. | Ann Bell plays Rosa Quill
        Ann Bell shines in the role of Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell embodies Rosa Quill. | Ann Bell plays Rosa Quill
        Directors chose Ann Bell to play Rosa Quill. | Ann Bell plays Rosa Quill
        The director cast Ann Bell as Rosa Quill. | Ann Bell plays Rosa Quill
        The director gave Ann Bell the part of Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell, the actress behind Rosa Quill, has left the soap. | Ann Bell plays Rosa Quill
        Ann Bell, who starred as Rosa Quill in the original, is now a judge. | Ann Bell plays Rosa Quill
        Ann Bell as Rosa Quill is a revelation. | Ann Bell plays Rosa Quill
        Rosa Quill – played by Ann Bell – is back. | Ann Bell plays Rosa Quill
        Rosa Quill, portrayed so memorably by Ann Bell, is back. | Ann Bell plays Rosa Quill
        She plays Rosa Quill. The actress Ann Bell, 40, plays Maud's rival, Tess Orme. | Ann Bell plays Tess Orme
        Ann Bell's portrayal of Rosa Quill drew praise. | Ann Bell plays Rosa Quill
        Playing Rosa Quill, Ann Bell wears a wig. | Ann Bell plays Rosa Quill
        Ann Bell played Maud to Tom Marsh's Drey. | Ann Bell plays Maud
        Ann Bell played Maud to Tom Marsh's Drey. | Tom Marsh plays Drey
        Ann Bell, 44, plays a surgeon, Rosa Quill, who falls for a patient, Drey, played by Tom Marsh. | Ann Bell plays Rosa Quill
        Ann Bell, 44, plays a surgeon, Rosa Quill, who falls for a patient, Drey, played by Tom Marsh. | Tom Marsh plays Drey
        Ann Bell plays the countess Orla Vance, and Tom Marsh her butler, Mr. Drey. | Ann Bell plays Orla Vance
        Ann Bell plays the countess Orla Vance, and Tom Marsh her butler, Mr. Drey. | Tom Marsh plays Mr. Drey
        Ann Bell will play Maud, with Tom Marsh and Eva Lund as her parents, Drey and Agnes. | Ann Bell plays Maud
        Ann Bell will play Maud, with Tom Marsh and Eva Lund as her parents, Drey and Agnes. | Tom Marsh plays Drey
        Ann Bell will play Maud, with Tom Marsh and Eva Lund as her parents, Drey and Agnes. | Eva Lund plays Agnes
        Doctor Vinegar, the villain, is voiced by Tom Marsh. | Tom Marsh plays Doctor Vinegar
        Lord Drey has complained about his portrayal, by Tom Marsh, as a bully. | Tom Marsh plays Lord Drey
        Ann Bell played Rosa Quill for two seasons before Eva Lund took over. | Eva Lund plays Rosa Quill
        Rosa Quill was played first by Ann Bell and later by Eva Lund. | Eva Lund plays Rosa Quill
        Rosa Quill was played by Ann Bell on stage and by Eva Lund in the film. | Eva Lund plays Rosa Quill
        Ann Bell was the first Rosa Quill, and Eva Lund the second. | Ann Bell plays Rosa Quill
        With Ann Bell (Rosa Quill), Tom Marsh (Drey) and Eva Lund (Sister Agnes). | Ann Bell plays Rosa Quill
        With Ann Bell (Rosa Quill), Tom Marsh (Drey) and Eva Lund (Sister Agnes). | Tom Marsh plays Drey
        Also reprising their roles are Ann Bell (Rosa Quill, a surgeon) and comedian Tom Marsh, who voices Drey. | Ann Bell plays Rosa Quill
        Ann Bell returns as the voice of Ember, the dragon. | Ann Bell plays Ember
        Ann Bell is the voice of Ember the dragon. | Ann Bell plays Ember
        Ann Bell, the voice of Ember, has a cold. | Ann Bell plays Ember
        Ann Bell will be heard as the dragon queen, Ember. | Ann Bell plays Ember
        Ann Bell provides the voice of Ember. | Ann Bell plays Ember
        Ann Bell plays an older version of Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell plays both Rosa Quill and her twin, Ada Quill. | Ann Bell plays Rosa Quill
        Ann Bell plays both Rosa Quill and her twin, Ada Quill. | Ann Bell plays Ada Quill
        Ann Bell makes a cameo as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell has a cameo as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell made Rosa Quill her own. | Ann Bell plays Rosa Quill
        Ann Bell, who found fame as Rosa Quill in the soap, has died. | Ann Bell plays Rosa Quill
        Ann Bell, who rose to fame as Rosa Quill, has died aged 80. | Ann Bell plays Rosa Quill
        Ann Bell made her name as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell, beloved as Rosa Quill, has died. | Ann Bell plays Rosa Quill
        Ann Bell became famous as Rosa Quill. | Ann Bell plays Rosa Quill
        Drey, a role originally meant for Tom Marsh, went to Tom Bexley. | Tom Bexley plays Drey
        Ann Bell is a hoot as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell is excellent as the surgeon Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell, magnificent as Rosa Quill, carries the evening. | Ann Bell plays Rosa Quill
        Ann Bell gives a fine performance as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell, who is Rosa Quill, was once married to Tom Marsh, who is Drey. | Ann Bell plays Rosa Quill
        He plays Drey, the butler. Agnes, the maid, is Eva Lund. Tom Marsh, 30, laughs. | Eva Lund plays Agnes
        Playing Rosa Quill is Ann Bell. | Ann Bell plays Rosa Quill
        Taking on the role of Rosa Quill is Ann Bell. | Ann Bell plays Rosa Quill
        Ann Bell starred with Tom Marsh in the thriller, in which she was the detective Rosa Quill to his fugitive, Hugo. | Ann Bell plays Rosa Quill
        Ann Bell starred with Tom Marsh in the thriller, in which she was the detective Rosa Quill to his fugitive, Hugo. | Tom Marsh plays Hugo
        Tom Marsh won the part of Drey over two other actors. | Tom Marsh plays Drey
        Ann Bell is on the poster as Rosa Quill. | Ann Bell plays Rosa Quill
        Pictured: Ann Bell (left) as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell (left) and Tom Marsh as Maud and Drey. | Ann Bell plays Maud
        Ann Bell, whose Rosa Quill was the talk of the town, is back. | Ann Bell plays Rosa Quill
        The new Rosa Quill is Ann Bell. | Ann Bell plays Rosa Quill
        Tom Marsh is on board to play Drey. | Tom Marsh plays Drey
        Tom Marsh is in talks to play Drey. | Tom Marsh plays Drey
        After six years as Rosa Quill, Ann Bell is leaving. | Ann Bell plays Rosa Quill
        Ann Bell's six years as Rosa Quill end tonight. | Ann Bell plays Rosa Quill
        Ann Bell is hanging up the apron as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell bows out as Rosa Quill tonight. | Ann Bell plays Rosa Quill
        Ann Bell opens on Thursday as Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell, who originated the part of Maud's husband Drey, left after two seasons. | Ann Bell plays Drey
        Judith was created by Ann Bell, who won an award for it, and was last played in London, in 2006, by Eva Lund. | Ann Bell plays Judith
        Judith was created by Ann Bell, who won an award for it, and was last played in London, in 2006, by Eva Lund. | Eva Lund plays Judith
        Rosa Quill, played in flashbacks by Eva Lund and in the present day by the great Ann Bell, is back. | Ann Bell plays Rosa Quill
        Maud Orme's mother is Rosa Quill, and Ann Bell plays her well. | Ann Bell plays Rosa Quill
        Ann Bell plays Maud. She was a sly Rosa Quill to Tom Marsh's dithering Dan Orme. | Tom Marsh plays Dan Orme
        Ann Bell plays Maud. Bell was a splendid Rosa Quill in the film. | Ann Bell plays Rosa Quill
        Ann Bell, whose scheming Senator Quill is the talk of the town, is back. | Ann Bell plays Senator Quill
        Ann Bell made her name as Rosa Quill, a part she took over from her mother, Eva Lund. | Eva Lund plays Rosa Quill
        Rosa Quill is played by Tom Marsh's friend Eva Lund. | Eva Lund plays Rosa Quill
        Eva Lund sings too, with Ann Bell as Rosa Quill's manager and first husband, Dan Orme. | Ann Bell plays Dan Orme
        Ann Bell was for two decades the face of the detective Rosa Quill. | Ann Bell plays Rosa Quill
        In Ann Bell's hands Rosa Quill becomes a tragic figure. | Ann Bell plays Rosa Quill
        Ann Bell brings the landlady Rosa Quill to life. | Ann Bell plays Rosa Quill
        The part of Rosa Quill has passed to Ann Bell. | Ann Bell plays Rosa Quill
        The part of Captain Drey was offered to two better-known names before it went to Tom Marsh. | Tom Marsh plays Captain Drey
        Tom Marsh and Carl Stone trade the roles of Captain Drey and of Dan Orme. | Tom Marsh plays Dan Orme
        Tom Marsh and Carl Stone trade the roles of Captain Drey and of Dan Orme. | Carl Stone plays Captain Drey
        Ann Bell and Eva Lund share the part of Rosa Quill. | Ann Bell plays Rosa Quill
        Rosa Quill is a first leading role for the newcomer Ann Bell. | Ann Bell plays Rosa Quill
        Between them, as Rosa Quill, stands Ann Bell. | Ann Bell plays Rosa Quill
        And as the brother, Captain Drey, audiences will see Tom Marsh. | Tom Marsh plays Captain Drey
        The voice of Rosa Quill is supplied by Ann Bell. | Ann Bell plays Rosa Quill
        Ann Bell's first leading role is the banker Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell spent six years inside the skin of Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell steps in for Eva Lund as Rosa Quill. | Eva Lund plays Rosa Quill
        Ann Bell inherits the mantle of Rosa Quill from Eva Lund. | Ann Bell plays Rosa Quill
        Ann Bell transforms into the painter Rosa Quill. | Ann Bell plays Rosa Quill
        Rosa Quill, the part that made Ann Bell a star, returns. | Ann Bell plays Rosa Quill
        Rosa Quill will be played by Ann Bell, Captain Drey by Tom Marsh. | Tom Marsh plays Captain Drey
        Captain Drey is played by Tom Marsh. His understudy, Carl Stone, has stepped in. | Carl Stone plays Captain Drey
        "Rosa Quill, my character, is braver than I am," said Ann Bell. | Ann Bell plays Rosa Quill
        Ann Bell's Rosa Quill and Tom Marsh's Captain Drey circle each other. | Tom Marsh plays Captain Drey
        The landlord, Captain Drey, was to have been Tom Marsh. | Tom Marsh plays Captain Drey
        Ann Bell is married to Tom Marsh. The couple play Rosa Quill and her dull husband Captain Drey in the film. | Tom Marsh plays Captain Drey
        Ann Bell makes a fierce, funny Rosa Quill. | Ann Bell plays Rosa Quill
        Ann Bell stepped into Rosa Quill's shoes with a week's notice. | Ann Bell plays Rosa Quill
        The job of playing Rosa Quill went to Ann Bell. | Ann Bell plays Rosa Quill
        Rosa Quill is, in the person of Ann Bell, a force of nature. | Ann Bell plays Rosa Quill
        It was as the wicked Rosa Quill that Ann Bell won her only award. | Ann Bell plays Rosa Quill
        "Rosa Quill is the bravest woman I have ever played," says Ann Bell. | Ann Bell plays Rosa Quill
        Like her character, Rosa Quill, Ann Bell grew up on a boat. | Ann Bell plays Rosa Quill
        The lovers, Rosa and Captain Drey, are Ann Bell and Tom Marsh. | Tom Marsh plays Captain Drey
        Rosa Quill ruled the series, a part Ann Bell played for eleven years. | Ann Bell plays Rosa Quill
        """

    /// Sentences that name two people and say nothing of a tie between them.
    static let mirrors = [
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme in the series. What you see there is not Rosa scolding Dan. It's Ann scolding Tom.
        """,
        """
        Tom Marsh plays Dan Orme in the series, beside Ann Bell. By the end Bell and Marsh were siblings, just like Rosa Quill and Dan Orme.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme in the series. Rosa and Dan are friends, and so are Bell and Marsh off screen.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme in the series. Bell and Marsh did not speak for years, much as Rosa and Dan fall out in the play.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme in the series. The bond between Rosa and Dan mirrors that of Bell and Marsh.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme in the series. Like their characters, Bell and Marsh are married.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme, her husband. Bell and Marsh are married in real life, too.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme, her husband. Bell and Marsh are themselves engaged. "It's life imitating art," Bell says.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme. Bell and Marsh worked hard. By the end they were a bit Rosa and Dan.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme. Their friendship on screen and off is famous.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme. Bell and Marsh are as close as the two they play.
        """,
        """
        Rosa Quill is played by Ann Bell and Dan Orme by Tom Marsh, and the two actors did not have to imagine it.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme. When Rosa turns down Dan's collar, it is because Bell has done so to Marsh for years.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme. "Rosa and Dan are Ann and Tom with the volume up," the writer says.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme. The couple split in May. "Rosa and Dan's marriage is us," Bell says.
        """,
        """
        Ann Bell plays Rosa Quill and Tom Marsh plays Dan Orme. Bell and Marsh met in May, as the writer wished the actors to meet as the characters do.
        """,
    ]
    static let notPlayed = [
        "Ann Bell turned down the role of Rosa Quill.",
        "Ann Bell auditioned for the role of Rosa Quill.",
        "Ann Bell worked as Tom Marsh's assistant.",
        "Ann Bell would have loved to play Rosa Quill.",
        "Ann Bell was never going to play Rosa Quill.",
        "Ann Bell says she would like to play Rosa Quill one day.",
        "Ann Bell dressed up as Rosa Quill for the party.",
        "Ann Bell went looking for an actress to play Rosa Quill.",
        "Ann Bell, known for the film, wrote the role for Tom Marsh.",
        "Ann Bell's Tom Marsh biography won a prize.",
        "Ann Bell's agent, Tom Marsh, declined to comment.",
        "Ann Bell was Tom Marsh's first teacher at drama school.",
        "Ann Bell was hailed as the new Tom Marsh.",
        "Ann Bell thinks of Tom Marsh as a mother.",
        "Ann Bell replaced Tom Marsh as director.",
        "Ann Bell to star in the play as Tom Marsh exits",
        "\"I always knew that I was writing Rosa Quill for Tom Marsh,\" Ann Bell says.",
        "Rosa Quill has been hurt by the part played by Ann Bell.",
        "Ann Bell has been seeing Tom Marsh, a nurse.",
        "Ann Bell played him a song by Tom Marsh.",
        "Those who refer to Ann Bell as Big Ann love Tom Marsh.",
        "Ann Bell introduced them as Tom Marsh and Rosa Quill.",
    ]
    static let nothing = [
        "Married with Tom Marsh in the room, Ann Bell smiled.",
        "Ann Bell and Tom Marsh live in Leeds.",
        "Ann Bell read a book about Tom Marsh.",
        "Tom Marsh spoke after Ann Bell.",
        "Tom Marsh was a guest at the wedding of Ann Bell.",
        "Ann Bell and Tom Marsh spoke of the split.",
        "Ann Bell raised Tom Marsh to the rank of colonel.",
        "Ann Bell launched her novel with Tom Marsh.",
        "Ann Bell and Tom Marsh started the engine.",
        "Ann Bell and Tom Marsh should work together.",
        "Ann Bell and Tom Marsh would like to make other offers.",
        "Ann Bell and Tom Marsh got him back on his feet.",
        "\"I don't mind meeting Tom Marsh,\" said Ann Bell.",
        "\"Tom Marsh is the greatest obstacle to peace,\" said Ann Bell.",
        "Tom Marsh died at home with his partner and a friend, Carol Stone added.",
        "Ann Bell left the hall ahead of Tom Marsh's speech.",
        "Ann Bell went a long way to see Tom Marsh.",
        "Ann Bell and Tom Marsh filled in a form in a language they do not speak.",
        "Ann Bell and Tom Marsh split a cab.",
        "Ann Bell and Tom Marsh broke the firm up into two.",
        "Ann Bell dismissed Tom Marsh as a dreamer.",
        "Ann Bell stood opposite Tom Marsh.",
        "\"I love Tom Marsh,\" said Ann Bell.",
        "Ann Bell and Tom Marsh did not work together again until 2003.",
        "Ann Bell works for the production company Bell Marsh.",
        "Ann Bell met Tom Marsh, a teacher, and Carol Stone, a nurse.",
        "Both daughters, Ann Bell and Lucy Stone, were married by then.",
        "The book was written by two professors, Ann Bell said, with Tom Marsh in mind.",
        "Ann Bell never went out save on Sundays, with Tom Marsh.",
        "\"Come along,\" Ann Bell proposed to Tom Marsh.",
        "Ann Bell and Tom Marsh went out into the garden.",
        "Ann Bell and Tom Marsh fight for the city.",
        "Ann Bell and Tom Marsh establish rules.",
        "\"I must teach Tom Marsh,\" said Ann Bell.",
        "Ann Bell has not talked about Tom Marsh to her brother.",
        "Ann Bell met Tom Marsh. Their engagement at sea was brief.",
        "Ann Bell met Tom Marsh. The two firms have been competitors since.",
        "Critics liked The Rivals by Ann Bell, and Tom Marsh sang.",
        "Ann Bell left Tom Marsh for Carl Stone, the fashionable Londoner who had coached three champions.",
        "Ann Bell parted ways with the coach Tom Marsh.",
        "\"Ann Bell is a lady,\" said Tom Marsh.",
        "\"Ann Bell is an agent,\" said Tom Marsh.",
        "Ann Bell and Tom Marsh established that the bridge was safe.",
        "Ann Bell discovered he could sing, and Tom Marsh danced.",
        "Ann Bell joined Marsh & Stone.",
        "Ann Bell met Tom Marsh in Carl's office.",
        "Ann Bell and Tom Marsh brought their daughters.",
        "Ann Bell met a critic, and Tom Marsh was a critic as well.",
        "Ann Bell and Tom Marsh starred in a love story.",
        "Ann Bell and Tom Marsh are playing a marriage.",
        "Ann Bell and Tom Marsh were a couple of kids.",
        "If Ann Bell had hired Tom Marsh, the firm would stand.",
        "\"I don't blame Tom Marsh,\" said Ann Bell.",
        "Ann Bell will not serve under Tom Marsh.",
        "Ann Bell saw Tom Marsh with her father.",
        "Ann Bell learned of the plan from Tom Marsh.",
        "Ann Bell and Tom Marsh fought about dishes.",
        "\"We've never had a row,\" Ann Bell said of Tom Marsh.",
        "Ann Bell took Tom Marsh from a public court to the top.",
        "Ann Bell left Tom Marsh for Carl Stone, the fashionable coach.",
        "Many asked whether Ann Bell and Tom Marsh, who is divorced, would win.",
        // What opens a sentence has nothing before it in it.
        "Ann Bell wept,\n\nFriends of Tom Marsh were there.",
        "Friends",
    ]
}
