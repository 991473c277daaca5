⟦TEAM|Leicester⟧, stung, responded. ⟦PERSON|Iwan Prosser-Lloyd⟧ took aim from distance and the shot, though ⟦PERSON|Karius-Braun⟧ got a hand to it, ⟦G1|had enough on it⟧. ⟦PERSON|Abdul Fatau⟧'s follow-up in the next attack did not.

⟦PERSON|Cosimo Tedeschi⟧ saw one effort whistle past the angle, another thump into a photographer and a third ping off the knee of his own captain. "I have sharpened the knife but there is no bread," sighed the ⟦TEAM|Catanzaro⟧ coach, ⟦PERSON|Aldo Verrengia⟧.

Ninety seconds after replacing ⟦PERSON|Brodie Sneddon⟧, ⟦PERSON|Ousseynou Faye⟧ was in the right spot to ⟦G2|turn in⟧ ⟦PERSON|Lyall McKechnie⟧'s scuffed drive. It was as well, for ⟦PERSON|Faye⟧ did not touch the ball again except to head it clear.

The lead lasted until a man in a booth somewhere noticed ⟦PERSON|Adem Yıldırım⟧'s shoulder. ⟦TEAM|Kasımpaşa⟧'s ⟦G3|opener⟧, a ⟦G4|deflection⟧ off the said shoulder from ⟦PERSON|Hajradinović⟧'s shot, was gone; so, ⟦MINUTE|ten minutes later⟧, was ⟦PERSON|Yıldırım⟧, for dissent.

⟦PERSON|Hanna Lindholm⟧ drew a fine save, won the corner from it, took the corner and was rewarded with a ⟦G5|goal⟧, direct, the ball ⟦G6|swerving in⟧ under the bar with ⟦TEAM|Häcken⟧'s tallest defenders merely admiring it.

⟦TEAM|Lincoln City⟧ finished with ten men, nine shots and no goals. Seven of those shots were off target. Of the pair that were not, ⟦PERSON|Jovon Malcolm⟧'s was saved by ⟦PERSON|Shea Pickersgill⟧ with something to spare and ⟦PERSON|Hakeeb⟧'s with nothing at all.

⟦TEAM|Toluca⟧'s ⟦G7|winner⟧ on ⟦MINUTE|90+5⟧ was bundled, bumped and generally badgered across the line by ⟦PERSON|Alexis Canelón⟧. Not three minutes earlier the same player had spooned over from closer in, prompting a fair number of people to leave.

Under orders to shoot on sight, ⟦PERSON|Quincy Roosblad⟧ did: on ⟦MINUTE|11 minutes⟧, gathered; on ⟦MINUTE|19⟧, tipped behind; on ⟦MINUTE|33⟧, into orbit; on ⟦MINUTE|36⟧, ⟦G8|in⟧. Persistence has its admirers in ⟦GPE|Zwolle⟧.

The ⟦NORP|Ivorian⟧ had a free header. So free was it that he had time to change his mind, and the ball struck him on the nose and looped gently to ⟦PERSON|Guillou⟧. ⟦TEAM|Lorient⟧ and ⟦TEAM|Brest⟧ remained ⟦SCORE|1-1⟧.

Off came ⟦PERSON|Petra Šimková⟧ with a dead leg; off came ⟦TEAM|Sparta⟧'s lead as well, so to speak, because ⟦PERSON|Wanjiru Achieng⟧'s ⟦G9|penalty⟧, given for the same challenge, made things level again.

⟦PERSON|Kieron Blades⟧ was adamant that he had got the final touch to ⟦PERSON|Shay Mulvihill⟧'s ⟦G10|free-kick⟧; the ⟦TEAM|Shrewsbury⟧ left-back was adamant that he had not. What nobody disputed was that the ⟦G11|goal⟧, on ⟦MINUTE|52⟧, took the tie away from ⟦TEAM|Newport⟧, who had hit a post on ⟦MINUTE|51⟧.

As volleys go it was sweet: ⟦PERSON|Amir Rostami⟧, the edge of the area, no backlift. As saves go it was sweeter. ⟦PERSON|Nizar Al-Rashdan⟧ sprang, got a thumb there and had it on to the top of the bar, and ⟦TEAM|Jordan⟧ still led ⟦TEAM|Iran⟧.

⟦TEAM|Peru⟧ twice came close to a second before the ⟦MINUTE|interval⟧. ⟦PERSON|Joao Salas⟧ had a low shot turned aside by ⟦PERSON|Gatito Benegas⟧, who stood tall again as ⟦PERSON|Raúl Tapia-Ortega⟧ bore down on goal, and ⟦TEAM|Paraguay⟧ were glad to be only one behind.

"Have a look at the ⟦G12|second goal⟧," urged ⟦PERSON|Micky Dransfield⟧. "⟦PERSON|Purdy⟧'s five yards off! And ours, the one they've chalked off, ⟦PERSON|Jacko⟧'s ⟦G13|header⟧, he's level. I'm sick of it." ⟦TEAM|Accrington⟧ went down ⟦SCORE|2-0⟧.

⟦PERSON|Yann Kerbrat⟧ failed from the spot for the second time in a week, his stutter giving ⟦PERSON|Ondřej Zahradník⟧ the hint he wanted. The keeper flung himself the right way, beat the ball out and then beat his chest.

With ⟦MINUTE|five minutes⟧ to go ⟦PERSON|Brian Tierney⟧ was clean through and unmarked. He looked up, picked his spot and hit the advertising board beside it. ⟦TEAM|Sligo Rovers⟧ had to be satisfied with a point which took them above ⟦TEAM|Waterford⟧ on goal difference.

Spectators were still taking their seats when ⟦PERSON|Sota Minamihara⟧ ⟦G14|rifled ⟦TEAM|Cerezo Osaka⟧ into the lead⟧; and many had left them again by the time ⟦PERSON|Baek Dong-ho⟧'s effort dropped past the upright on the wrong side.

Lob, flick, scissors, backheel: ⟦PERSON|Everaldo⟧ tried them all on ⟦DATE|Wednesday⟧ and was caught, blocked, wide and tackled respectively. The plain old toe-poke with which ⟦PERSON|Gilmar Paiva⟧ ⟦G15|won it⟧ for ⟦TEAM|Fortaleza⟧ was rather the point of the evening.

⟦TEAM|Northampton⟧ should have been out of sight. ⟦PERSON|Sully Kayembe⟧ struck a post and ⟦PERSON|Dylan Farnworth⟧ struck an attitude after skying the rebound; neither will enjoy the video. They were indebted in the end to ⟦PERSON|Mitch Caddis⟧, who ⟦G16|struck⟧ ⟦MINUTE|six minutes before half-time⟧.

Deep, deep, deep into ⟦MINUTE|stoppage time⟧, and with ⟦TEAM|Peñarol⟧'s goalkeeper abandoned in the wrong half, ⟦PERSON|Matías Olveira⟧ rolled the ball towards an open goal from halfway. It stopped in a puddle.

⟦TEAM|Swansea⟧ might have had an equaliser when ⟦PERSON|Ben Gethin⟧ rose at the far post, and again when ⟦PERSON|Morgan Prys⟧ shot on the turn, but ⟦PERSON|Ross Tallis⟧ was equal to the first and the second sailed over. The home fans streamed for the exits.

⟦PERSON|Seamus Tierney-Walsh⟧'s lofted free-kick, meant for the far post, meant for ⟦PERSON|Dunphy⟧, meant for anything but what occurred, ⟦G17|bounced in⟧. Nobody at ⟦VENUE|Tallaght Stadium⟧ was more astonished than the taker.

One could count the saves that ⟦PERSON|Helgi Þórarinsson⟧ had to make on the fingers of a closed fist, yet ⟦TEAM|KR⟧ contrived to trail by one. An ⟦G18|own goal⟧ will do that. ⟦PERSON|Aron Bjarki Sveinsson⟧ was the unlucky soul, slicing ⟦PERSON|Dagur Ómarsson⟧'s miscued shot.
=====GOALS=====
{"id": "G1", "scorer": "Iwan Prosser-Lloyd", "team": "Leicester", "kind": "shot"}
{"id": "G2", "scorer": "Ousseynou Faye", "assist": "Lyall McKechnie", "kind": "shot"}
{"id": "G3", "scorer": "Adem Yıldırım", "team": "Kasımpaşa", "outcome": "ruled out"}
{"id": "G4", "scorer": "Adem Yıldırım", "team": "Kasımpaşa", "outcome": "ruled out"}
{"id": "G5", "scorer": "Hanna Lindholm"}
{"id": "G6", "scorer": "Hanna Lindholm"}
{"id": "G7", "scorer": "Alexis Canelón", "team": "Toluca", "minute": 90, "added": 5, "minute_text": "90+5"}
{"id": "G8", "scorer": "Quincy Roosblad", "minute": 36, "minute_text": "36", "kind": "shot"}
{"id": "G9", "scorer": "Wanjiru Achieng", "kind": "penalty"}
{"id": "G10", "scorer": "Shay Mulvihill", "team": "Shrewsbury", "minute": 52, "minute_text": "52", "kind": "free kick"}
{"id": "G11", "scorer": "Shay Mulvihill", "team": "Shrewsbury", "minute": 52, "minute_text": "52", "kind": "free kick"}
{"id": "G12", "scorer": "Purdy"}
{"id": "G13", "scorer": "Jacko", "team": "Accrington", "kind": "header", "outcome": "ruled out"}
{"id": "G14", "scorer": "Sota Minamihara", "team": "Cerezo Osaka", "kind": "shot"}
{"id": "G15", "scorer": "Gilmar Paiva", "team": "Fortaleza", "kind": "shot"}
{"id": "G16", "scorer": "Mitch Caddis", "team": "Northampton", "minute": 39, "minute_text": "six minutes before half-time"}
{"id": "G17", "scorer": "Seamus Tierney-Walsh", "kind": "free kick"}
{"id": "G18", "scorer": "Aron Bjarki Sveinsson", "kind": "own goal"}
