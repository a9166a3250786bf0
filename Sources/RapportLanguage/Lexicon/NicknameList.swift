/// English given names, each with its short and pet forms, one name a line.
enum NicknameList {
    static let text = """
        Abigail Abby Abbie Gail
        Abraham Abe Bram
        Adelaide Addie Heidi
        Agnes Aggie Nessie
        Albert Al Bert Bertie
        Alejandro Alex Ale
        Alessandro Alex Sandro
        Alexander Al Alec Alex Lex Sandy Sasha Xander
        Alexandra Alex Alexa Lexi Sandra Sasha
        Alexandria Alex Lexi
        Alfred Al Alf Alfie Fred
        Alice Allie
        Alison Ali Allie
        Allison Allie Ally Ali
        Amanda Mandy Manda
        Amelia Amy Millie Mia
        Andrea Andi Andie
        Andrew Andy Drew
        Angela Angie
        Ann Annie Nan Nancy
        Anna Annie Nan
        Annabel Annie Bel
        Anne Annie Nan Nancy
        Anthony Tony Ant
        Antoinette Toni Nettie
        Antonia Toni
        Antonio Tony Toni Toño
        Archibald Archie
        Arthur Art Artie
        Augusta Gussie
        Augustus Gus
        Barbara Babs Barb Barbie
        Bartholomew Bart
        Beatrice Bea Bee Trixie
        Benedict Ben
        Benjamin Ben Benny Benji Benjy
        Bernard Bernie
        Bradley Brad
        Brendan Bren
        Calvin Cal
        Cameron Cam
        Caroline Carrie Caro Lina
        Carolyn Carrie Lyn
        Cassandra Cass Cassie
        Catherine Cat Cath Cathy Cate Kate Katie Kitty Kay
        Cecilia Celia Cissy Cece
        Cecily Cissy
        Charles Charlie Charley Chas Chuck Chip
        Charlotte Charlie Lottie Lotte Lotta
        Chester Chet
        Christian Chris
        Christina Chris Chrissie Chrissy Christie Tina
        Christine Chris Chrissie Chrissy Christie Tina
        Christopher Chris Kit Topher
        Clarence Clare
        Clifford Cliff
        Clinton Clint
        Constance Connie
        Cordelia Delia
        Cornelius Neil
        Cynthia Cindy
        Daniel Dan Danny
        Daniela Dani
        Danielle Dani
        David Dave Davey Davy
        Deborah Deb Debbie Debby
        Debra Deb Debbie
        Dennis Denny
        Desmond Des Dez
        Dominic Dom Nic
        Donald Don Donnie Donny
        Donovan Don
        Dorothea Dora Thea Dot
        Dorothy Dot Dottie Dolly Dora
        Douglas Doug Dougie
        Edgar Ed Eddie
        Edmund Ed Eddie Ned Ted
        Eduardo Eddie Edu Lalo
        Edward Ed Eddie Eddy Ned Ted Teddy
        Edwin Ed Eddie
        Eileen Leena
        Eleanor Ellie Ella Nell Nellie Nora
        Elijah Eli
        Elisabeth Liz Lizzie Lisa Beth Betty Bess Elsie Lise Elise Lisbeth Libby
        Eliza Liz Lizzie
        Elizabeth Liz Lizzie Lizzy Liza Lisa Beth Betsy Betty Bess Bessie Elsie Eliza Libby Lilibet Buffy
        Ellen Ellie Nell Nellie
        Emanuel Manny Manu
        Emily Em Emmy Millie
        Emma Em Emmy
        Emmanuel Manny Manu
        Ernest Ern Ernie
        Esther Essie Hetty
        Ethel Effie
        Eugene Gene
        Eugenia Genie
        Evangeline Eva Evie
        Evelyn Evie Eve
        Ezekiel Zeke
        Fernando Nando
        Florence Flo Florrie Flossie
        Frances Fran Frankie Fanny Francie
        Francesca Fran Frankie Cesca Chess
        Francine Fran Francie
        Francis Frank Frankie Fran
        Francisco Paco Frank Cisco
        Franklin Frank
        Frederic Fred Freddie Freddy
        Frederica Freddie
        Frederick Fred Freddie Freddy Fritz
        Gabriel Gabe
        Gabriela Gaby Gabi
        Gabriella Gabby Gaby Ella
        Gabrielle Gabby Gaby
        Genevieve Gen Evie Viv
        Geoffrey Geoff
        George Georgie
        Georgia Georgie
        Georgina Georgie Gina
        Gerald Gerry Jerry
        Geraldine Gerry Geri
        Gertrude Gertie Trudy
        Gilbert Gil Bert
        Giovanni Gianni Vanni
        Giuseppe Beppe Peppe
        Grace Gracie
        Gregory Greg Gregg
        Guadalupe Lupe
        Guillermo Memo
        Gwendolyn Gwen Wendy
        Hannah Hanna
        Harold Harry Hal
        Harriet Hattie Hatty
        Harrison Harry
        Helen Nell Nellie
        Helena Lena Nell
        Henrietta Hettie Etta Hattie
        Henry Harry Hal Hank
        Herbert Bert Herb Bertie
        Howard Howie
        Hubert Bert Hugh
        Humphrey Humph
        Ignacio Nacho
        Ignatius Iggy
        Imogen Immy
        Irene Renie
        Isaac Ike Zac
        Isabel Bel Bella Belle Issy Izzy
        Isabella Bel Bella Belle Izzy
        Isabelle Bel Bella Belle Izzy
        Isadora Izzy Dora
        Jackson Jack
        Jacob Jake Jack
        Jacqueline Jackie Jacky
        James Jim Jimmy Jimmie Jamie Jem
        Jane Janie Jenny
        Janet Jan Jenny
        Jasmine Jas Jazz
        Jefferson Jeff
        Jeffrey Jeff
        Jemima Jem Mima
        Jennifer Jen Jenn Jenny Jennie
        Jeremiah Jerry Jem
        Jeremy Jem Jerry
        Jerome Jerry
        Jessica Jess Jessie
        Joan Joanie
        Joanna Jo Joey
        Joanne Jo
        Johanna Jo Hanna
        John Jack Johnny Johnnie Jon Jock
        Jonathan Jon Jonny Jonnie Nathan
        Jonathon Jon Jonny
        Jordan Jordy
        Joseph Joe Joey Jo
        Josephine Jo Josie Posy
        Joshua Josh
        José Pepe
        Joyce Joy
        Judith Judy Jude Judi
        Julia Jules Julie
        Julian Jules
        Juliana Jules Julie Ana
        Juliet Jules Julie
        Katharine Kat Kate Kath Kathy Katie Kay Kit Kitty
        Katherine Kat Kate Kath Kathy Katie Katy Kay Kit Kitty
        Kathleen Kath Kathy Kate Katie Kay Kitty
        Kathryn Kat Kate Kath Kathy Katie Kay
        Kenneth Ken Kenny
        Kevin Kev
        Kimberly Kim Kimmy
        Kristen Kris Kristy
        Kristina Kris Kristy Tina
        Kristopher Kris
        Laura Laurie Lolly
        Lauren Laurie Ren
        Laurence Larry Laurie
        Lawrence Larry Laurie Lars
        Leonard Len Lenny Leo
        Leonardo Leo Leon
        Leopold Leo
        Leroy Roy
        Leslie Les
        Lester Les
        Letitia Letty Tish
        Lewis Lew
        Lillian Lil Lily Lilly
        Linda Lindy
        Llewellyn Lew
        Loretta Lori Etta
        Louis Lou Louie
        Louisa Loo Lou Lulu
        Louise Lou Lulu
        Lucille Lucy Lu
        Lucinda Lucy Cindy Lu
        Luis Lou Lucho
        Luther Lou
        Lydia Liddy
        Madeleine Maddy Maddie
        Madeline Maddy Maddie
        Magdalena Magda Lena
        Manuel Manny Manolo
        Marcus Marc Mark
        Margaret Maggie Meg Peg Peggy Margie Marge Madge Greta Daisy Rita Maisie Mags Molly
        Margarita Rita
        Marguerite Margo Daisy
        Maria Mia Ria Mimi
        Marian Mari
        Marianne Mari Annie
        Marie Mimi
        Marilyn Lyn Mari
        Marjorie Marge Margie
        Martha Marty Mattie Patsy
        Martin Marty
        Martina Marty Tina
        Mary Molly Polly Mae May Mamie Minnie
        Matilda Tilly Tilda Matty Mattie
        Matthew Matt Matty
        Maureen Mo Reenie
        Maurice Moe Mo
        Maximilian Max
        Maxine Max
        Maxwell Max
        Melanie Mel
        Melissa Mel Missy Lissa
        Melvin Mel
        Mercedes Mercy Sadie
        Meredith Merry
        Michael Mike Mick Mickey Mikey Micky Mitch
        Michaela Mickey Kayla
        Michelle Shelly Chelle Mickey
        Miguel Mike Migue
        Mildred Millie Milly
        Millicent Millie Milly
        Minerva Minnie
        Miranda Randy Mandy
        Miriam Mimi Mim
        Mitchell Mitch
        Mohamed Mo
        Mohammed Mo
        Montgomery Monty
        Morris Mo Moe
        Mortimer Mort Morty
        Moses Moe
        Muhammad Mo
        Nadine Nadia
        Natalie Nat Tally
        Natasha Tasha Nat
        Nathan Nat Nate
        Nathaniel Nat Nate Nathan
        Nicholas Nick Nicky Nico Claus
        Nicola Nicky Nikki
        Nicolas Nick Nico
        Nicole Nicky Nikki Nic Cole
        Nigel Nige
        Norman Norm
        Octavia Tavy
        Oliver Ollie Noll
        Olivia Liv Livvy Ollie
        Ophelia Phelia
        Oscar Ozzie
        Oswald Oz Ozzie
        Pamela Pam Pammy
        Patience Pat Patty
        Patricia Pat Patty Patsy Pattie Tricia Trish Tish
        Patrick Pat Paddy Rick
        Paula Polly
        Pauline Polly
        Penelope Penny Nell
        Percival Percy
        Peter Pete
        Philip Phil Pip
        Philippa Pip Pippa
        Phillip Phil Pip
        Phineas Phin
        Priscilla Cilla Prissy
        Prudence Pru Prue
        Rachel Rach Rae
        Ralph Ralphie
        Randall Randy
        Randolph Randy Dolph
        Raphael Rafe Raph
        Raymond Ray
        Rebecca Becca Becky Becks
        Reginald Reg Reggie Rex
        Ricardo Rick Ricky Ric
        Richard Dick Dickie Rich Richie Rick Ricky Rickie Dicky
        Robert Bob Bobby Bobbie Rob Robbie Robby Bert Robin
        Roberta Bobbie Robbie
        Roberto Rob Bobby Beto
        Roderick Rod Roddy Rory
        Rodney Rod Roddy
        Roger Rodge
        Roland Rollo Rolly
        Ronald Ron Ronnie Ronny
        Rosalind Ros Roz Rosie
        Rosamund Ros Roz Rosie
        Rose Rosie
        Rosemary Rosie Ro Romy
        Roxanne Roxy
        Rudolph Rudy Dolph
        Rupert Bert
        Russell Russ Rusty
        Salvador Sal
        Salvatore Sal Sally
        Samantha Sam Sammy Sammie
        Samson Sam
        Samuel Sam Sammy
        Sandra Sandy
        Sarah Sally Sadie Sal
        Scott Scotty
        Sebastian Seb Bas Basti
        Seymour Sy
        Sharon Shaz Shari
        Shirley Shirl
        Sidney Sid
        Sigmund Sig
        Simon Si
        Solomon Sol Solly
        Sophia Sophie Sofia
        Stanley Stan
        Stefanie Stef
        Stella Stell
        Stephanie Steph Stevie Steffi
        Stephen Steve Stevie Ste
        Steven Steve Stevie
        Stuart Stu Stew
        Susan Sue Susie Suzie Suzy
        Susannah Sue Susie Anna
        Suzanne Sue Susie Suzy
        Sydney Syd
        Sylvester Sly
        Sylvia Syl
        Tabitha Tabby
        Tamara Tam Tammy
        Terence Terry Tel
        Teresa Terry Tess Tessa Tessie Resa
        Terrance Terry
        Terrence Terry
        Theodora Dora Theo
        Theodore Ted Teddy Theo
        Theresa Terry Tess Tessa Tessie
        Thomas Tom Tommy Thom
        Thomasina Tammy
        Timothy Tim Timmy
        Tobias Toby
        Trevor Trev
        Ursula Ursie
        Valentine Val
        Valerie Val
        Vanessa Nessa Ness
        Vera Vee
        Vernon Vern
        Veronica Ronnie Vera Nica
        Victor Vic
        Victoria Vic Vicky Vickie Tori Toria
        Vincent Vince Vinny Vinnie
        Viola Vi
        Violet Vi
        Virginia Ginny Ginger Gina Virgie
        Vivian Viv
        Vivienne Viv
        Walter Walt Wally
        Wendell Dell
        Wesley Wes
        Wilfred Wilf Fred
        Wilhelmina Mina Minnie Willa
        William Bill Billy Will Willie Willy Liam Wills
        Winifred Winnie Freddie
        Winston Win Winnie
        Zachariah Zach Zack Zac
        Zachary Zach Zack Zac
        """
}
