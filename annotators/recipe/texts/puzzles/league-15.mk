⟦TEAM|Terriers⟧ hang on in ⟦GPE|Yorkshire⟧ derby
⟦G1|Goals⟧ from ⟦PERSON|Henrik Aalto⟧ and ⟦PERSON|Lamine Coulibaly⟧ earned ⟦TEAM|Huddersfield Town⟧ a ⟦SCORE|2-1⟧ derby win over ⟦TEAM|Doncaster Rovers⟧ and kept them in the ⟦COMPETITION|League One⟧ play-off places.
The ⟦TEAM|Terriers⟧ were made to sweat after substitute ⟦PERSON|Tyrell Quashie⟧ ⟦G2|halved the deficit⟧ with ⟦MINUTE|10 minutes remaining⟧.
⟦TEAM|Rovers⟧, without a win in five, began brightly and ⟦PERSON|Ruairi Kinsella⟧, who ⟦G3|scored⟧ in the ⟦COMPETITION|EFL Trophy⟧ meeting between the sides in ⟦DATE|September⟧, headed ⟦PERSON|Joe Ferriby⟧'s cross against the outside of the post.
⟦TEAM|Huddersfield⟧ goalkeeper ⟦PERSON|Scott Audley⟧ then dived to his left to hold ⟦PERSON|Marlon Beaumont⟧'s effort from the edge of the box.
The hosts had hardly been seen as an attacking force but went in at the ⟦MINUTE|break⟧ in front. ⟦PERSON|Dan Stobbart⟧ took a corner short in the ⟦MINUTE|36th minute⟧, ⟦PERSON|Coulibaly⟧'s header was blocked by ⟦PERSON|Peter Wragg⟧ and, from the loose ball, ⟦TEAM|Finland⟧ international ⟦PERSON|Aalto⟧ ⟦G4|thumped his shot in⟧ via a post.
The advantage was doubled ⟦MINUTE|eight minutes after the restart⟧. A free-kick by ⟦PERSON|Stobbart⟧ from the left sailed over everyone bar ⟦PERSON|Coulibaly⟧, and the defender ⟦G5|nodded it back across goal and in⟧.
⟦PERSON|Aalto⟧ missed the target from close range and ⟦PERSON|Wragg⟧, the ⟦TEAM|Doncaster⟧ captain, was lucky only to see yellow for a foul on ⟦PERSON|Stobbart⟧ in the ⟦MINUTE|65th minute⟧.
⟦PERSON|Quashie⟧, who had been on for three minutes, collected ⟦PERSON|Kinsella⟧'s knockdown and ⟦G6|fired into the roof of the net⟧ to set up a nervy finale.
⟦PERSON|Beaumont⟧ might have levelled in ⟦MINUTE|stoppage time⟧ but ⟦PERSON|Audley⟧ got down well.
⟦PERSON|Mick Ravenscroft⟧, in charge of ⟦TEAM|Huddersfield⟧ for a 100th time, said: "We let them back in. At ⟦SCORE|2-0⟧ it's comfortable, then you ⟦G7|concede a sloppy one⟧ and everybody's looking at the clock."
⟦TEAM|Rovers⟧, one place above the drop zone, go to ⟦TEAM|Plymouth⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Henrik Aalto; Lamine Coulibaly", "team": "Huddersfield", "count": 2}
{"id": "G2", "scorer": "Tyrell Quashie", "team": "Doncaster", "minute": 80, "minute_text": "10 minutes remaining"}
{"id": "G3", "scorer": "Ruairi Kinsella", "team": "Doncaster", "scope": "background"}
{"id": "G4", "scorer": "Henrik Aalto", "team": "Huddersfield", "minute": 36, "minute_text": "36th minute"}
{"id": "G5", "scorer": "Lamine Coulibaly", "team": "Huddersfield", "minute": 53, "kind": "header", "assist": "Dan Stobbart", "minute_text": "eight minutes after the restart"}
{"id": "G6", "scorer": "Tyrell Quashie", "team": "Doncaster", "minute": 80}
{"id": "G7", "scorer": "Tyrell Quashie", "team": "Doncaster", "minute": 80}
