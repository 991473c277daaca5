⟦PERSON|Harvey Sandercock⟧'s ⟦G1|goal⟧ on ⟦MINUTE|29 minutes⟧ was ⟦TEAM|Exeter⟧'s first from open play in five weeks, and it owed plenty to ⟦PERSON|Jude Pinnock⟧, who robbed ⟦PERSON|Mark Leadbetter⟧ and found the striker in space.

It took a late block by ⟦PERSON|Rory Ferns⟧ to prevent ⟦PERSON|Giacomo Toldi⟧ from adding to ⟦TEAM|Brighton⟧'s lead, and ⟦PERSON|Ferns⟧ was then booked for a foul on ⟦PERSON|Mark Inglewood⟧.

⟦TEAM|Manchester City⟧ were given a scare when ⟦PERSON|Abel Rovira⟧ sprang the offside trap in the ⟦MINUTE|second minute⟧, but ⟦PERSON|Jonas Wieland⟧ stood up well and ⟦PERSON|Rovira⟧'s chip landed on the netting. They had to wait until the ⟦MINUTE|41st minute⟧ for their own first opportunity, ⟦PERSON|Caspar Mohr⟧ nodding straight at ⟦PERSON|Cristian Olmo⟧.

⟦TEAM|Notts County⟧ are without a win in five after a draw that leaves them a point above ⟦TEAM|Barrow⟧. Neither side created much after the ⟦MINUTE|30th minute⟧.

⟦PERSON|Rhys Kendrick⟧ ⟦G2|hauled ⟦TEAM|Wrexham⟧ level⟧ with ⟦MINUTE|13 minutes remaining⟧, his ⟦G3|penalty⟧ squeezing under ⟦PERSON|Ant Bellis⟧ after ⟦PERSON|Josh Whelan⟧ clipped the heels of ⟦PERSON|Arthur Domingues⟧. Earlier ⟦PERSON|Kendrick⟧ had slashed over from close range.

⟦PERSON|Lars-Ole Henning⟧ had gone 14 matches without finding the net, so there was relief as much as joy when he ⟦G4|broke that run⟧ by ⟦G5|sidefooting in⟧ from ⟦PERSON|Oscar Mullaney⟧'s square ball.

The ⟦TEAM|Latics⟧ produced a stirring second-half display. Trailing to ⟦PERSON|Tyler Horsfall⟧'s ⟦MINUTE|33rd-minute⟧ ⟦G6|effort⟧, they ⟦G7|equalised⟧ through ⟦PERSON|Rob Cheetham⟧, ⟦G8|edged ahead⟧ through ⟦PERSON|Andri Sigurdsson⟧ and had ⟦PERSON|Cheetham⟧ to thank again when he headed away ⟦PERSON|Horsfall⟧'s goalbound lob.

⟦TEAM|Bolton⟧ have been drawn at home to ⟦TEAM|Arsenal⟧ in the third round. The ⟦COMPETITION|League One⟧ leaders last met the ⟦TEAM|Gunners⟧ in the competition in ⟦DATE|2006⟧, when ⟦PERSON|Marek Zielony⟧ ⟦G9|scored⟧ and was later sent off.

⟦PERSON|Gary Trewin⟧'s free-kick was helped on by ⟦PERSON|Simon Halvard⟧ and ⟦PERSON|Ibou Ndiaye⟧ ⟦G10|stole in⟧ behind ⟦PERSON|Chris Mulgrew⟧ to make it two. The ⟦NORP|Senegalese⟧ striker had needed treatment only a ⟦MINUTE|minute earlier⟧.

⟦TEAM|Hibs⟧ will rue three missed chances before the ⟦MINUTE|break⟧. ⟦PERSON|Dario Lombardi⟧ blazed one of them over, ⟦PERSON|Keir McGlashan⟧ was slow to react to another and ⟦PERSON|Lombardi⟧'s spot-kick, awarded for a trip by ⟦PERSON|Jamie Dallas⟧, was pushed on to a post.

It was ⟦MINUTE|52 minutes⟧ before either goalkeeper was tested, ⟦PERSON|Nathan Cawley⟧ diving to his right to keep out a swerving effort by ⟦PERSON|Abdul Konneh⟧.

"It was nice to get the ⟦G11|goal⟧ but I'd rather have had the win," said ⟦PERSON|Anthony Desmond⟧, who had ⟦G12|levelled⟧ for ⟦TEAM|Gillingham⟧ from a ⟦PERSON|Louis Haig⟧ corner. "We had two more cleared off the line after that. It just wouldn't go in."

⟦PERSON|Eduardo Salinas⟧ swapped passes with ⟦PERSON|Tim Eastwood⟧ and ⟦G13|slotted beyond ⟦PERSON|Petr Janda⟧⟧, ⟦G14|goal⟧ number 50 for the ⟦NORP|Mexican⟧ since he joined ⟦TEAM|Fulham⟧ in ⟦DATE|2021⟧.

A ⟦MINUTE|57th-minute⟧ mix-up between ⟦PERSON|Kelechi Udoh⟧ and ⟦PERSON|Sean Brannagh⟧ presented ⟦PERSON|Warren Lyle⟧ with a chance from which he could scarcely miss, and ⟦TEAM|Burton⟧ had their ⟦G15|winner⟧.

⟦TEAM|Liverpool⟧ were frustrated by ⟦PERSON|Jan Oblonsky⟧, the ⟦TEAM|Sparta Prague⟧ goalkeeper stretching to turn away ⟦PERSON|Leo Santamaria⟧'s effort and then palming ⟦PERSON|Harry Melksham⟧'s header over.

⟦PERSON|Tony Prendergast⟧ made six changes from the side that lost at ⟦TEAM|Tranmere⟧. One of those to come in, ⟦PERSON|Ousmane Ba⟧, shot wide after ⟦MINUTE|two minutes⟧; another, ⟦PERSON|Alex Garvey⟧, headed into the ground and over on ⟦MINUTE|17⟧; neither appeared for the second period.

The ⟦NORP|Belgian⟧ full-back ⟦PERSON|Wim Claes⟧ got forward to good effect, his cross on ⟦MINUTE|49 minutes⟧ glancing off ⟦PERSON|Troy Barrington⟧ and ⟦G16|into the net⟧. It had been coming: ⟦PERSON|Claes⟧ hit a post late in the first half and ⟦PERSON|Sam Roebuck-Lee⟧ ⟦G17|had one ruled out⟧.

⟦PERSON|Bruno Macedo⟧ gave ⟦TEAM|Sporting⟧ hope with a ⟦G18|penalty⟧ in the ⟦MINUTE|80th minute⟧, but ⟦TEAM|Rangers⟧ saw out the last 10 minutes at ⟦VENUE|Ibrox⟧ and go through ⟦SCORE|3-2⟧ on aggregate.

It could easily have been six. ⟦PERSON|Jake Tomlin⟧ ⟦G19|scored two⟧, ⟦PERSON|Ernesto Vidal⟧ hit the bar, ⟦PERSON|Tomlin⟧ was denied a treble by the knees of ⟦PERSON|Grant Fishwick⟧, and ⟦PERSON|Vidal⟧ finally ⟦G20|got one of his own⟧ in the ⟦MINUTE|88th minute⟧.

⟦PERSON|Sean Plummer⟧'s opening ⟦G21|goal⟧ for ⟦TEAM|Wimbledon⟧ was controversial. ⟦PERSON|Kenny Osborne⟧ appeared to control the ball with an arm before feeding ⟦PERSON|Plummer⟧, and while the ⟦TEAM|Cobblers⟧ players surrounded referee ⟦PERSON|Dean Whitestone-Ross⟧ the scoreboard changed.

⟦TEAM|Dunfermline⟧'s ⟦PERSON|Calum Aitken⟧ drilled a cross into the six-yard area, where ⟦PERSON|Scott Ramage⟧ beat ⟦PERSON|Piers Mathieson⟧ to it and ⟦G22|diverted it home⟧. That was on ⟦MINUTE|nine minutes⟧. On ⟦MINUTE|11⟧ the same two combined again and ⟦PERSON|Ramage⟧ shot into the goalkeeper's chest.

⟦PERSON|Vladan Stojic⟧, criticised for his part in ⟦DATE|last week⟧'s defeat, was dropped to the bench. ⟦PERSON|Edwin Tolland⟧ took over in goal, kept a clean sheet, and made one save of note, from ⟦PERSON|Hassan Yousef⟧ with ⟦MINUTE|two minutes left⟧.

⟦TEAM|Blackburn⟧ ⟦G23|scored twice⟧ in six second-half minutes to beat ⟦TEAM|Luton⟧. ⟦PERSON|Emmanuel Tetteh⟧'s volley from ⟦PERSON|Ian Swarbrick⟧'s flick ⟦G24|got the first⟧, and ⟦PERSON|Swarbrick⟧, set up by the ⟦NORP|Ghanaian⟧ in return, ⟦G25|swept in the other⟧.

Unmarked six yards out, ⟦PERSON|Jonah Pemberton⟧ made a hash of his header, yet the ball ⟦G26|bobbled in off⟧ ⟦PERSON|Stuart Kirkbride⟧'s heel. There was no more luck for ⟦TEAM|Port Vale⟧: ⟦PERSON|Pemberton⟧'s next attempt rolled along the line and away.
=====GOALS=====
{"id": "G1", "scorer": "Harvey Sandercock", "team": "Exeter", "minute": 29, "minute_text": "29 minutes", "assist": "Jude Pinnock"}
{"id": "G2", "scorer": "Rhys Kendrick", "team": "Wrexham", "minute": 77, "minute_text": "13 minutes remaining", "kind": "penalty"}
{"id": "G3", "scorer": "Rhys Kendrick", "team": "Wrexham", "minute": 77, "minute_text": "13 minutes remaining", "kind": "penalty"}
{"id": "G4", "scorer": "Lars-Ole Henning", "kind": "shot", "assist": "Oscar Mullaney"}
{"id": "G5", "scorer": "Lars-Ole Henning", "kind": "shot", "assist": "Oscar Mullaney"}
{"id": "G6", "scorer": "Tyler Horsfall", "minute": 33, "minute_text": "33rd-minute"}
{"id": "G7", "scorer": "Rob Cheetham", "team": "Latics"}
{"id": "G8", "scorer": "Andri Sigurdsson", "team": "Latics"}
{"id": "G9", "scorer": "Marek Zielony", "scope": "background"}
{"id": "G10", "scorer": "Ibou Ndiaye", "assist": "Simon Halvard"}
{"id": "G11", "scorer": "Anthony Desmond", "team": "Gillingham", "assist": "Louis Haig"}
{"id": "G12", "scorer": "Anthony Desmond", "team": "Gillingham", "assist": "Louis Haig"}
{"id": "G13", "scorer": "Eduardo Salinas", "team": "Fulham", "kind": "shot", "assist": "Tim Eastwood"}
{"id": "G14", "scorer": "Eduardo Salinas", "team": "Fulham", "kind": "shot", "assist": "Tim Eastwood"}
{"id": "G15", "scorer": "Warren Lyle", "team": "Burton", "minute": 57, "minute_text": "57th-minute"}
{"id": "G16", "scorer": "Troy Barrington", "minute": 49, "minute_text": "49 minutes", "kind": "own goal"}
{"id": "G17", "scorer": "Sam Roebuck-Lee", "outcome": "ruled out"}
{"id": "G18", "scorer": "Bruno Macedo", "team": "Sporting", "minute": 80, "minute_text": "80th minute", "kind": "penalty"}
{"id": "G19", "scorer": "Jake Tomlin", "count": 2}
{"id": "G20", "scorer": "Ernesto Vidal", "minute": 88, "minute_text": "88th minute"}
{"id": "G21", "scorer": "Sean Plummer", "team": "Wimbledon", "assist": "Kenny Osborne"}
{"id": "G22", "scorer": "Scott Ramage", "team": "Dunfermline", "minute": 9, "minute_text": "nine minutes", "kind": "shot", "assist": "Calum Aitken"}
{"id": "G23", "scorer": "Emmanuel Tetteh; Ian Swarbrick", "team": "Blackburn", "count": 2}
{"id": "G24", "scorer": "Emmanuel Tetteh", "team": "Blackburn", "kind": "volley", "assist": "Ian Swarbrick"}
{"id": "G25", "scorer": "Ian Swarbrick", "team": "Blackburn", "kind": "shot", "assist": "Emmanuel Tetteh"}
{"id": "G26", "scorer": "Jonah Pemberton", "team": "Port Vale"}
