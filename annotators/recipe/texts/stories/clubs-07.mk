Long throw, long wait, long trip home: ⟦TEAM|Perth⟧ undone by ⟦TEAM|Mariners⟧

⟦TEAM|Central Coast Mariners⟧ ⟦G1|scored⟧ either side of ⟦MINUTE|half-time⟧ to leave ⟦TEAM|Perth Glory⟧ with nothing to show for a 3900-kilometre trip, winning ⟦SCORE|2-1⟧ in ⟦GPE|Gosford⟧ despite ⟦PERSON|Jarrod Tomic⟧'s late ⟦G2|consolation⟧.

⟦PERSON|Mitch Karalis⟧ ⟦G3|broke the deadlock⟧ and ⟦NORP|Dutch⟧ import ⟦PERSON|Sjoerd van Aalten⟧ got what turned out to be ⟦G4|the winner⟧ in a match that had just about everything bar quality on ⟦DATE|Saturday⟧ evening.

⟦TEAM|Glory⟧, unchanged from the side that saw off ⟦TEAM|Brisbane Roar⟧, made most of the running. ⟦PERSON|Tomic⟧ rattled the crossbar after ⟦MINUTE|seven minutes⟧ with ⟦TEAM|Mariners⟧ goalkeeper ⟦PERSON|Declan Rooke⟧ beaten, ⟦PERSON|Ethan Prpic⟧ shot tamely at ⟦PERSON|Rooke⟧ in the ⟦MINUTE|16th minute⟧ and ⟦PERSON|Nigel Osakwe⟧ was a stud's length away from reaching ⟦PERSON|Tomic⟧'s centre.

The ⟦TEAM|Mariners⟧ ⟦G14|went ahead⟧ against the run of play. ⟦PERSON|Van Aalten⟧, a defender by trade, launched a throw that travelled all the way to the penalty spot. ⟦TEAM|Glory⟧ centre-half ⟦PERSON|Bailey Strickland⟧ rose with ⟦PERSON|Joel Namadi⟧, neither won it cleanly, and ⟦PERSON|Karalis⟧ ⟦G5|arrived to bury the loose ball⟧. It was ⟦MINUTE|35 minutes⟧ in, and it was the forward's 50th ⟦COMPETITION|A-League⟧ ⟦G6|goal⟧, a milestone he celebrated by running the wrong way.

⟦PERSON|Prpic⟧ came close to an instant riposte, only for ⟦PERSON|Rooke⟧ to paw the shot round the post.

Coach ⟦PERSON|Steve Halloran⟧'s words at the ⟦MINUTE|break⟧ were colourful, according to those within earshot, but six minutes after it his side ⟦G7|were two down⟧. The ⟦G15|second⟧ was a carbon copy of the ⟦G16|first⟧ until the ball dropped to ⟦PERSON|van Aalten⟧ himself, who had followed his own throw in and ⟦G8|rifled it in⟧ with the help of ⟦PERSON|Strickland⟧'s thigh.

The ⟦TEAM|Mariners⟧ thought they had a third when ⟦PERSON|Namadi⟧ ⟦G9|lifted the ball over⟧ ⟦TEAM|Perth⟧'s keeper ⟦PERSON|Angus Whitby⟧. "I reckon I was a metre on," he said of the flag that followed. Referee ⟦PERSON|Alana Kirk⟧ and the VAR disagreed.

It looked dead. But on ⟦MINUTE|83⟧ ⟦PERSON|Osakwe⟧, who had converted from wing to wing-back at ⟦MINUTE|half-time⟧, skinned his man and was felled, ⟦PERSON|Tomic⟧'s ⟦G10|penalty⟧ going in off ⟦PERSON|Rooke⟧'s trailing boot. There were seven minutes added on, in which ⟦PERSON|Prpic⟧ headed over and ⟦PERSON|Whitby⟧ came up for a corner, all in vain.

"Their ⟦G11|goals⟧ are two throw-ins," fumed ⟦PERSON|Halloran⟧. "Two throw-ins. We trained it on ⟦DATE|Thursday⟧. You cross a continent to defend a throw-in like that and you've got to ask yourself some questions. ⟦G12|⟦PERSON|Jarrod⟧'s one⟧ gave us a sniff but we left our run too late."

⟦PERSON|Karalis⟧'s coach, ⟦NORP|Greek⟧-born ⟦PERSON|Stavros Mantzios⟧, was understandably chirpier. "Fifty ⟦G13|goals⟧, mate. He'll be buying the coffees."

⟦TEAM|Glory⟧ slip to 10th. The ⟦TEAM|Mariners⟧ finish the round in sixth.
=====GOALS=====
{"id": "G1", "scorer": "Mitch Karalis; Sjoerd van Aalten", "team": "Central Coast Mariners", "count": 2}
{"id": "G2", "scorer": "Jarrod Tomic", "team": "Perth Glory", "minute": 83, "kind": "penalty"}
{"id": "G3", "scorer": "Mitch Karalis", "team": "Central Coast Mariners", "minute": 35, "kind": "shot"}
{"id": "G4", "scorer": "Sjoerd van Aalten", "team": "Central Coast Mariners", "minute": 51, "kind": "shot"}
{"id": "G5", "scorer": "Mitch Karalis", "team": "Central Coast Mariners", "minute": 35, "minute_text": "35 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Mitch Karalis", "team": "Central Coast Mariners", "minute": 35, "minute_text": "35 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Sjoerd van Aalten", "team": "Central Coast Mariners", "minute": 51, "minute_text": "six minutes after it", "kind": "shot"}
{"id": "G8", "scorer": "Sjoerd van Aalten", "team": "Central Coast Mariners", "minute": 51, "minute_text": "six minutes after it", "kind": "shot"}
{"id": "G9", "scorer": "Joel Namadi", "team": "Central Coast Mariners", "kind": "shot", "outcome": "ruled out"}
{"id": "G10", "scorer": "Jarrod Tomic", "team": "Perth Glory", "minute": 83, "minute_text": "83", "kind": "penalty"}
{"id": "G11", "scorer": "Mitch Karalis; Sjoerd van Aalten", "team": "Central Coast Mariners", "count": 2}
{"id": "G12", "scorer": "Jarrod Tomic", "team": "Perth Glory", "minute": 83, "kind": "penalty"}
{"id": "G13", "scorer": "Mitch Karalis", "scope": "background", "count": 50}
{"id": "G14", "scorer": "Mitch Karalis", "team": "Central Coast Mariners", "minute": 35, "kind": "shot"}
{"id": "G15", "scorer": "Sjoerd van Aalten", "team": "Central Coast Mariners", "minute": 51, "minute_text": "six minutes after it", "kind": "shot"}
{"id": "G16", "scorer": "Mitch Karalis", "team": "Central Coast Mariners", "minute": 35, "kind": "shot"}
