⟦TEAM|Wales⟧ v ⟦TEAM|Montenegro⟧ report: ⟦PERSON|Oakes⟧ off the mark in narrow win

⟦FURNITURE|Wednesday 13 November | Men's senior team⟧
⟦PERSON|Bleddyn Oakes⟧ ⟦G1|scored his first senior international goal⟧ as ⟦TEAM|Wales⟧ beat ⟦TEAM|Montenegro⟧ ⟦SCORE|1-0⟧ at the ⟦VENUE|Cardiff City Stadium⟧ to stay in the hunt for promotion in the ⟦COMPETITION|Nations League⟧.

The ⟦MINUTE|62nd-minute⟧ ⟦G2|strike⟧ was all that separated two sides who had shared eight ⟦G3|goals⟧ in their previous meetings.

⟦TEAM|Wales⟧, unchanged from the win in ⟦TEAM|Turkey⟧ in which ⟦PERSON|Rhodri Penhallow⟧ had ⟦G4|netted twice⟧, began brightly. ⟦PERSON|Penhallow⟧ had an effort held by ⟦PERSON|Milorad Stanić⟧ inside 60 seconds and ⟦PERSON|Idris Vaughan⟧, slotting in at left-back, put a cross on to the roof of the net. On ⟦MINUTE|14 minutes⟧ ⟦PERSON|Gethin Marchant⟧'s shot from the angle was pushed round the post.

⟦TEAM|Montenegro⟧ came more and more into the contest, and the home support was silenced when ⟦PERSON|Luka Radonjić⟧ met a corner by ⟦PERSON|Andrija Mugoša⟧ with a firm header that ⟦G5|looped over ⟦PERSON|Steffan Bowcott⟧ and in⟧. The silence did not last. Referee and assistant agreed that ⟦PERSON|Bowcott⟧ had been held, and the ⟦G6|goal⟧ was struck off.

⟦MINUTE|Half-time⟧ was reached without further alarm, save for a booking for ⟦PERSON|Aron Prys⟧.

The game opened up on the resumption. ⟦PERSON|Mugoša⟧ tested ⟦PERSON|Bowcott⟧ from distance, ⟦PERSON|Penhallow⟧ shot straight at ⟦PERSON|Stanić⟧, and the goalkeeper had to be at his best again when ⟦PERSON|Vaughan⟧ let fly.

⟦TEAM|Wales⟧ had been knocking, and it was a mistake that let them ⟦G7|in front⟧. ⟦PERSON|Nemanja Vujačić⟧ took a heavy touch on the halfway line and ⟦PERSON|Marchant⟧ nipped in. He went wide of one defender and got his head up. The first cross was blocked, the second was not; ⟦PERSON|Penhallow⟧ left it, ⟦PERSON|Stefan Bogosavac⟧ could not reach it, and there at the far post was ⟦PERSON|Oakes⟧, who had space to ⟦G8|turn and shoot low⟧ beyond ⟦PERSON|Stanić⟧.

⟦PERSON|Stanić⟧'s appeals for offside were checked and the ⟦G9|goal⟧ stood.

⟦PERSON|Oakes⟧ came within inches of doubling the lead when he bent a free-kick against the bar in the ⟦MINUTE|70th minute⟧. ⟦PERSON|Marchant⟧ rolled one wide, substitute ⟦PERSON|Huw Lanyon⟧ had a penalty shout dismissed, and in the closing stages the visitors searched for an equaliser that ⟦PERSON|Bowcott⟧, fingertips stretched, denied ⟦PERSON|Radonjić⟧ in the ⟦MINUTE|88th minute⟧.

"It's a moment I have dreamt about since I was six," ⟦PERSON|Oakes⟧ told the website of the ⟦ORG|Football Association of Wales⟧. "I just heard ⟦PERSON|Gethin⟧ shout and ⟦G10|hit it⟧. I didn't see it ⟦G11|go in⟧, I was on the floor."

His manager was happy too: "We have waited for that. One ⟦G12|goal⟧ can be enough when you defend as we did."

⟦TEAM|Wales⟧ have four days to prepare for the final match of the group, ⟦TEAM|Turkey⟧ at home.
=====GOALS=====
{"id": "G1", "scorer": "Bleddyn Oakes", "team": "Wales", "minute": 62, "assist": "Gethin Marchant", "kind": "shot"}
{"id": "G2", "scorer": "Bleddyn Oakes", "team": "Wales", "minute": 62, "assist": "Gethin Marchant", "kind": "shot", "minute_text": "62nd-minute"}
{"id": "G3", "scope": "background", "count": 8}
{"id": "G4", "scorer": "Rhodri Penhallow", "team": "Wales", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Luka Radonjić", "team": "Montenegro", "assist": "Andrija Mugoša", "kind": "header", "outcome": "ruled out"}
{"id": "G6", "scorer": "Luka Radonjić", "team": "Montenegro", "assist": "Andrija Mugoša", "kind": "header", "outcome": "ruled out"}
{"id": "G7", "scorer": "Bleddyn Oakes", "team": "Wales", "minute": 62, "assist": "Gethin Marchant", "kind": "shot"}
{"id": "G8", "scorer": "Bleddyn Oakes", "team": "Wales", "minute": 62, "assist": "Gethin Marchant", "kind": "shot"}
{"id": "G9", "scorer": "Bleddyn Oakes", "team": "Wales", "minute": 62, "assist": "Gethin Marchant", "kind": "shot"}
{"id": "G10", "scorer": "Bleddyn Oakes", "team": "Wales", "minute": 62, "assist": "Gethin Marchant", "kind": "shot"}
{"id": "G11", "scorer": "Bleddyn Oakes", "team": "Wales", "minute": 62, "assist": "Gethin Marchant", "kind": "shot"}
{"id": "G12", "scorer": "Bleddyn Oakes", "team": "Wales", "minute": 62, "assist": "Gethin Marchant", "kind": "shot"}
