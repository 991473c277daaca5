⟦TEAM|Millwall⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Hull City⟧: Late ⟦PERSON|Sandoval⟧ ⟦G9|header⟧ sinks ten-man ⟦TEAM|Tigers⟧
Substitute ⟦PERSON|Iker Sandoval⟧ came off the bench to ⟦G1|score the winner⟧ with ⟦MINUTE|three minutes left⟧ as ⟦TEAM|Millwall⟧ came from behind to beat ten-man ⟦TEAM|Hull City⟧ in the ⟦COMPETITION|Championship⟧.
⟦TEAM|Hull⟧ ⟦G2|took the lead⟧ against the run of play in the ⟦MINUTE|34th minute⟧. ⟦TEAM|Lions⟧ centre-back ⟦PERSON|Toby Ashworth⟧, under no pressure, tried to knock the ball back to ⟦PERSON|Vukašin Perić⟧ but was short with it, ⟦PERSON|Emeka Nwachukwu⟧ got there first, and although his shot came back off the goalkeeper's knees, ⟦PERSON|Rory Lindqvist⟧ ⟦G3|rolled in⟧ the loose ball.
⟦TEAM|Millwall⟧ had already hit the bar through ⟦PERSON|Jamal Whitfield⟧ and had seen ⟦PERSON|Ashworth⟧'s downward header kicked off the line by ⟦PERSON|Lindqvist⟧. They also thought they ought to have had a penalty when ⟦PERSON|Whitfield⟧ went over ⟦PERSON|Sami Al-Harbi⟧'s leg; referee ⟦PERSON|Dean Rutter⟧ waved play on.
It turned after the ⟦MINUTE|break⟧. ⟦PERSON|Al-Harbi⟧, booked early for dissent, scythed down ⟦PERSON|Whitfield⟧ in the ⟦MINUTE|52nd minute⟧ and was shown a second yellow. Within ⟦MINUTE|five minutes⟧ ⟦TEAM|Millwall⟧ ⟦G4|were level⟧: ⟦PERSON|Cal Penrose⟧'s inswinging corner from the right was missed by two defenders and ⟦G5|went in⟧ off the thigh of ⟦PERSON|Lindqvist⟧, a hero at one end and a villain at the other.
⟦TEAM|Hull⟧ dug in. Goalkeeper ⟦PERSON|Max Orsini⟧, excellent throughout, tipped ⟦PERSON|Penrose⟧'s free-kick round the post, smothered at ⟦PERSON|Whitfield⟧'s feet and then somehow pushed ⟦PERSON|Ashworth⟧'s volley on to the underside of the bar.
⟦PERSON|Sandoval⟧ replaced ⟦PERSON|Perry Nolan⟧ on ⟦MINUTE|80 minutes⟧. His first touch was a foul. His second was a shot into the side-netting. His third, from ⟦PERSON|Penrose⟧'s deep cross in the ⟦MINUTE|87th⟧, was a towering ⟦G6|header⟧ that left ⟦PERSON|Orsini⟧ flat-footed.
⟦PERSON|Nwachukwu⟧ could have rescued a point in ⟦MINUTE|stoppage time⟧, but steered wide from six yards.
⟦TEAM|Millwall⟧ manager ⟦PERSON|Karl Brannigan⟧: "I'd love to say I told him to get in the box and head it. I told him to keep the ball. He's a good lad, ⟦PERSON|Iker⟧, and he's waited for that ⟦G7|goal⟧ since ⟦DATE|January⟧."
⟦TEAM|Hull⟧ boss ⟦PERSON|Aurelio Tomé⟧: "We gave away two bad ⟦G8|goals⟧. The red card? I didn't see enough in it. ⟦PERSON|Rory⟧ was distraught, but he's carried us, he'll come again."
The win was ⟦TEAM|Millwall⟧'s third in a row and lifts them into the top half. ⟦TEAM|Hull⟧ stay 19th, three points clear of the bottom three.
⟦FURNITURE|Follow Millwall on our dedicated page⟧
=====GOALS=====
{"id": "G1", "scorer": "Iker Sandoval", "team": "Millwall", "minute": 87, "minute_text": "three minutes left", "assist": "Cal Penrose", "kind": "header"}
{"id": "G2", "scorer": "Rory Lindqvist", "team": "Hull City", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G3", "scorer": "Rory Lindqvist", "team": "Hull City", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G4", "scorer": "Rory Lindqvist", "team": "Millwall", "minute": 57, "minute_text": "five minutes", "kind": "own goal"}
{"id": "G5", "scorer": "Rory Lindqvist", "team": "Millwall", "minute": 57, "minute_text": "five minutes", "kind": "own goal"}
{"id": "G6", "scorer": "Iker Sandoval", "team": "Millwall", "minute": 87, "minute_text": "three minutes left", "assist": "Cal Penrose", "kind": "header"}
{"id": "G7", "scorer": "Iker Sandoval", "team": "Millwall", "minute": 87, "assist": "Cal Penrose", "kind": "header"}
{"id": "G8", "team": "Millwall", "count": 2}
{"id": "G9", "scorer": "Iker Sandoval", "team": "Millwall", "minute": 87, "assist": "Cal Penrose", "kind": "header"}
