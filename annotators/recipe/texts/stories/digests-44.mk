⟦COMPETITION|National League South⟧ round-up: ⟦TEAM|Worthing⟧ slip up as ⟦TEAM|Torquay⟧ close in

⟦TEAM|Torquay United⟧ are a point behind leaders ⟦TEAM|Worthing⟧ after ⟦PERSON|Rory Cheyne⟧'s ⟦G1|double⟧ saw off ⟦TEAM|Truro City⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Plainmoor⟧ while ⟦TEAM|Worthing⟧ lost ⟦SCORE|1-0⟧ at ⟦TEAM|Dorking Wanderers⟧.

⟦PERSON|Cheyne⟧ ⟦G2|put the ⟦TEAM|Gulls⟧ ahead⟧ on ⟦MINUTE|33⟧ and, after ⟦PERSON|Sam Luttrell⟧'s ⟦G3|equaliser⟧ in the ⟦MINUTE|53rd minute⟧, ⟦G4|was on target⟧ again ⟦MINUTE|six minutes later⟧ from ⟦PERSON|Ivo Kostov⟧'s corner. ⟦TEAM|Truro⟧ finished with ten, ⟦PERSON|Nick Hadfield⟧ having been shown a second yellow for a foul on ⟦PERSON|Cheyne⟧, and ⟦PERSON|Luttrell⟧'s ⟦MINUTE|stoppage-time⟧ effort struck a post.

⟦TEAM|Dorking⟧'s ⟦G5|winner⟧ came from the most unlikely of sources. ⟦PERSON|Dwayne Pitter⟧, a centre-half without a goal in three years, strode out of defence, exchanged passes with ⟦PERSON|Josh Amphlett⟧ and ⟦G6|finished like a forward⟧ on ⟦MINUTE|75⟧. ⟦TEAM|Worthing⟧'s best moments were a ⟦PERSON|Tariq Aziz-Brown⟧ header that was tipped over and a penalty appeal.

⟦TEAM|Bath City⟧ and ⟦TEAM|Weymouth⟧ drew ⟦SCORE|2-2⟧ at ⟦VENUE|Twerton Park⟧. ⟦PERSON|Perry Goodwin⟧ ⟦G7|gave the ⟦TEAM|Romans⟧ an early advantage⟧, ⟦PERSON|Lloyd Sweeting⟧ ⟦G8|levelled⟧, and the ⟦TEAM|Terras⟧ ⟦G9|went in front⟧ with ⟦PERSON|Joe Tulley⟧'s first touch after replacing the injured ⟦PERSON|Sweeting⟧. ⟦PERSON|Harvey Mabbutt⟧'s ⟦MINUTE|88th-minute⟧ ⟦G10|strike⟧, via two deflections, secured a point the home side scarcely merited.

At ⟦VENUE|Hardenhuish Park⟧, ⟦PERSON|Karim Benyahia⟧'s second-half ⟦G11|treble⟧, all of it inside ⟦MINUTE|12 minutes⟧, took ⟦TEAM|Chippenham Town⟧ past ⟦TEAM|Weston-super-Mare⟧, ⟦SCORE|3-1⟧. ⟦TEAM|Weston⟧ had ⟦G12|gone ahead⟧ through a 20-yard free-kick and missed a penalty before the ⟦MINUTE|break⟧.
⟦FURNITURE|Report by the Non-League Desk. Corrections to the editor.⟧
=====GOALS=====
{"id": "G1", "scorer": "Rory Cheyne", "team": "Torquay United", "count": 2}
{"id": "G2", "scorer": "Rory Cheyne", "team": "Torquay United", "minute": 33, "minute_text": "33"}
{"id": "G3", "scorer": "Sam Luttrell", "team": "Truro City", "minute": 53, "minute_text": "53rd minute"}
{"id": "G4", "scorer": "Rory Cheyne", "team": "Torquay United", "minute": 59, "minute_text": "six minutes later", "assist": "Ivo Kostov"}
{"id": "G5", "scorer": "Dwayne Pitter", "team": "Dorking Wanderers", "minute": 75, "assist": "Josh Amphlett"}
{"id": "G6", "scorer": "Dwayne Pitter", "team": "Dorking Wanderers", "minute": 75, "minute_text": "75", "assist": "Josh Amphlett"}
{"id": "G7", "scorer": "Perry Goodwin", "team": "Bath City"}
{"id": "G8", "scorer": "Lloyd Sweeting", "team": "Weymouth"}
{"id": "G9", "scorer": "Joe Tulley", "team": "Weymouth"}
{"id": "G10", "scorer": "Harvey Mabbutt", "team": "Bath City", "minute": 88, "minute_text": "88th-minute", "kind": "shot"}
{"id": "G11", "scorer": "Karim Benyahia", "team": "Chippenham Town", "count": 3}
{"id": "G12", "team": "Weston-super-Mare", "kind": "free kick"}
