The home side's only ⟦G1|goal⟧ was ⟦PERSON|Tom Jarvis⟧'s after ⟦MINUTE|five minutes⟧ and ⟦TEAM|Chesterfield⟧ went on to have a penalty saved, a volley tipped over and two goal-line clearances made by the same man, ⟦PERSON|Ryan Cobb⟧.

Defender ⟦PERSON|Rory Macklin⟧'s ⟦G2|header⟧ in the ⟦MINUTE|62nd minute⟧ was the ninth ⟦G3|goal⟧ ⟦DATE|this season⟧ that ⟦TEAM|Inverness⟧ have taken from a corner. Their tenth effort of that kind, a ⟦PERSON|Scott Duthie⟧ flick, went wide.

⟦TEAM|Angers⟧ lost an early ⟦G4|goal⟧, or so ⟦PERSON|Marius Peltier⟧ thought: his ⟦G5|strike⟧ on ⟦MINUTE|nine minutes⟧ was cancelled after a look at the screen for a push by ⟦PERSON|Ismael Sow⟧.

⟦PERSON|Mihai Dobre⟧'s pair of ⟦G6|penalties⟧ put ⟦TEAM|Rapid Bucharest⟧ on the road to the quarter-finals, and ⟦PERSON|Cosmin Pal⟧ might have added one from open play when his shot came off both posts.

The league's two leading scorers had one shot between them. ⟦PERSON|Emil Vestergaard⟧'s was from the halfway line and ⟦PERSON|Karim Nasser⟧ of ⟦TEAM|Viborg⟧ never got a second ball.

⟦PERSON|Hector Palomino⟧ had the first of ⟦TEAM|Mallorca⟧'s two ⟦G7|goals⟧ and the pass for the ⟦G8|other⟧, by ⟦PERSON|Biel Serra⟧. He was also at fault for the penalty that ⟦PERSON|Inaki Loza⟧ missed for ⟦TEAM|Eibar⟧.

A ⟦MINUTE|first-minute⟧ corner, a ⟦MINUTE|second-minute⟧ free-kick and a ⟦MINUTE|third-minute⟧ penalty: the start was one-way, but ⟦PERSON|Jan Brouwers⟧ put the spot-kick on the crossbar and ⟦TEAM|Willem II⟧ never regained that momentum.

A ⟦MINUTE|second-minute⟧ ⟦G9|goal⟧ for ⟦TEAM|Notts County⟧, ⟦PERSON|Micah Abraham-Cole⟧ ⟦G10|steering in⟧ ⟦PERSON|Lewis Winfield⟧'s cross.

It took a deflected ⟦G11|shot⟧ on ⟦MINUTE|67⟧ from ⟦PERSON|Kevin Bustos⟧ to separate the sides in ⟦GPE|Guayaquil⟧. His earlier shot, also deflected, had looped on to the roof of the net and ⟦TEAM|Barcelona SC⟧ had wanted a penalty for handball.

⟦PERSON|Gavin Poole⟧'s ⟦G12|response⟧ came on ⟦MINUTE|36⟧, and ⟦TEAM|Salford City⟧'s response to that was a dreadful ten minutes in which ⟦PERSON|Omar Haddad⟧ hit a post and ⟦PERSON|Luca Benn⟧ had a penalty shout ignored.

There was no response from ⟦TEAM|Shrewsbury Town⟧ to ⟦PERSON|Calum Yorke⟧'s ⟦G13|goal⟧ and no answer from their board to questions about the manager. The fans' protest on ⟦DATE|Saturday⟧ will go ahead.

An ⟦G14|own goal⟧ and a ⟦G15|strike⟧ put the tie beyond ⟦TEAM|Aalesund⟧: ⟦PERSON|Tor Karlsen⟧ diverted ⟦PERSON|Ulrik Bjerke⟧'s cross past his own keeper on ⟦MINUTE|54⟧, ⟦PERSON|Sander Moen⟧ ⟦G16|hit ⟦TEAM|Bodo/Glimt⟧'s second⟧ in the ⟦MINUTE|79th minute⟧.

⟦PERSON|Pedro Quintas⟧ had never taken a penalty for ⟦TEAM|Portimonense⟧ before ⟦DATE|Friday⟧. He has now taken two and missed both, the second with the last kick of the match.

For ⟦TEAM|South Korea⟧, ⟦PERSON|Bae Sung-ho⟧'s ⟦G17|breakthrough⟧ in the ⟦MINUTE|40th minute⟧ was all they had to show for 19 attempts, nine corners and a penalty that ⟦PERSON|Cho Min-hyuk⟧ sent over.

⟦PERSON|Dwayne Forde⟧'s brilliant solo ⟦G18|effort⟧ and a ⟦PERSON|Shaquille Noel⟧ ⟦G19|finish⟧ with ⟦MINUTE|five minutes left⟧ completed ⟦TEAM|Trinidad and Tobago⟧'s comeback. ⟦TEAM|Guyana⟧ had been in front from a ⟦G20|penalty⟧.

Efforts to sign ⟦PERSON|Dwight Emmanuel⟧ have failed, ⟦TEAM|QPR⟧ said, and the club's solo effort in the market ⟦DATE|this month⟧ will be a loan.

The strikes by ⟦PERSON|Lamine Sarr⟧ and ⟦PERSON|Idrissa Kane⟧ at ⟦VENUE|Stade Lat-Dior⟧ in the first half were both blocked by ⟦PERSON|Abdou Gueye⟧. ⟦TEAM|Casa Sports⟧ had the ball for 70 per cent of it.

⟦PERSON|Claire Fontanel⟧'s first-half ⟦G21|strike⟧ (⟦MINUTE|28⟧) and a second-half one from ⟦PERSON|Maelle Jourdain⟧, which ⟦PERSON|Ines Corral⟧ saved with her feet, were the highlights of a poor game. ⟦TEAM|Lyon⟧ top the table by two points.

The first goal of a new stadium is always remembered, the mayor said. Nobody got it: ⟦TEAM|Heracles⟧ and ⟦TEAM|Volendam⟧ drew ⟦SCORE|0-0⟧, ⟦PERSON|Joost Terpstra⟧'s effort against the post the nearest thing.
=====GOALS=====
{"id": "G1", "scorer": "Tom Jarvis", "team": "Chesterfield", "minute": 5, "minute_text": "five minutes"}
{"id": "G2", "scorer": "Rory Macklin", "team": "Inverness", "minute": 62, "minute_text": "62nd minute", "kind": "header"}
{"id": "G3", "team": "Inverness", "count": 9, "scope": "background"}
{"id": "G4", "scorer": "Marius Peltier", "team": "Angers", "minute": 9, "minute_text": "nine minutes", "outcome": "ruled out"}
{"id": "G5", "scorer": "Marius Peltier", "team": "Angers", "minute": 9, "minute_text": "nine minutes", "outcome": "ruled out"}
{"id": "G6", "scorer": "Mihai Dobre", "team": "Rapid Bucharest", "kind": "penalty", "count": 2}
{"id": "G7", "team": "Mallorca", "count": 2}
{"id": "G8", "scorer": "Biel Serra", "team": "Mallorca", "assist": "Hector Palomino"}
{"id": "G9", "scorer": "Micah Abraham-Cole", "team": "Notts County", "minute": 2, "minute_text": "second-minute", "assist": "Lewis Winfield", "kind": "shot"}
{"id": "G10", "scorer": "Micah Abraham-Cole", "team": "Notts County", "minute": 2, "minute_text": "second-minute", "assist": "Lewis Winfield", "kind": "shot"}
{"id": "G11", "scorer": "Kevin Bustos", "team": "Barcelona SC", "minute": 67, "minute_text": "67"}
{"id": "G12", "scorer": "Gavin Poole", "team": "Salford City", "minute": 36, "minute_text": "36"}
{"id": "G13", "scorer": "Calum Yorke"}
{"id": "G14", "scorer": "Tor Karlsen", "team": "Bodo/Glimt", "minute": 54, "minute_text": "54", "kind": "own goal"}
{"id": "G15", "scorer": "Sander Moen", "team": "Bodo/Glimt", "minute": 79, "minute_text": "79th minute"}
{"id": "G16", "scorer": "Sander Moen", "team": "Bodo/Glimt", "minute": 79, "minute_text": "79th minute"}
{"id": "G17", "scorer": "Bae Sung-ho", "team": "South Korea", "minute": 40, "minute_text": "40th minute"}
{"id": "G18", "scorer": "Dwayne Forde", "team": "Trinidad and Tobago"}
{"id": "G19", "scorer": "Shaquille Noel", "team": "Trinidad and Tobago", "minute": 85, "minute_text": "five minutes left"}
{"id": "G20", "team": "Guyana", "kind": "penalty"}
{"id": "G21", "scorer": "Claire Fontanel", "team": "Lyon", "minute": 28, "minute_text": "28"}
