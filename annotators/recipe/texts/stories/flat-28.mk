⟦TEAM|Huddersfield Town⟧ grind out win at ⟦TEAM|Burton⟧
⟦FURNITURE|By Stephanie Ogle, sports reporter⟧
⟦PERSON|Rafael Antunes⟧'s ⟦MINUTE|sixth-minute⟧ ⟦G1|strike⟧ proved decisive as ⟦TEAM|Huddersfield Town⟧ kept up their chase for automatic promotion with a ⟦SCORE|1-0⟧ success over ⟦TEAM|Burton Albion⟧ on ⟦DATE|Tuesday⟧ night.
The ⟦NORP|Portuguese⟧ playmaker ⟦G2|punished⟧ a bad touch by ⟦PERSON|Gareth Nuttall⟧ and the ⟦TEAM|Terriers⟧ made that early ⟦G3|breakthrough⟧ count on a heavy pitch at the ⟦VENUE|Pirelli Stadium⟧.
⟦TEAM|Burton⟧, unbeaten in six before kick-off, should have been level by the ⟦MINUTE|quarter-hour⟧. ⟦PERSON|Nuttall⟧ crossed deep, ⟦PERSON|Solomon Appiah⟧ met it in the air and ⟦PERSON|Christoffer Dahl⟧ pushed the header on to the post.
⟦PERSON|Antunes⟧ clipped a free-kick inches over the bar, and a slick move in the ⟦MINUTE|35th minute⟧ ended with ⟦PERSON|Joe Ellershaw⟧ steering his shot beyond the upright.
In the second half it was all ⟦TEAM|Burton⟧. ⟦PERSON|Appiah⟧ went through but put his finish too close to ⟦PERSON|Dahl⟧, who also denied the substitute ⟦PERSON|Will Crosby⟧. A penalty was awarded for handball on ⟦MINUTE|72 minutes⟧, then withdrawn after the referee spoke to his assistant.
⟦PERSON|Ellershaw⟧ was taken off on a stretcher late in the game and there were nine minutes of ⟦MINUTE|stoppage time⟧. In the last of them ⟦PERSON|Crosby⟧ volleyed wide from six yards out.
"It's a one-goal game and you're always hanging on a bit," said ⟦PERSON|Antunes⟧, who has four ⟦G4|goals⟧ in his last five away games. "We rolled our sleeves up and dug in."
⟦TEAM|Huddersfield⟧ are second, four points clear of ⟦TEAM|Bolton⟧, who have played a game fewer.
=====GOALS=====
{"id": "G1", "scorer": "Rafael Antunes", "team": "Huddersfield Town", "minute": 6, "minute_text": "sixth-minute", "kind": "shot"}
{"id": "G2", "scorer": "Rafael Antunes", "team": "Huddersfield Town", "minute": 6, "minute_text": "sixth-minute", "kind": "shot"}
{"id": "G3", "scorer": "Rafael Antunes", "team": "Huddersfield Town", "minute": 6, "kind": "shot"}
{"id": "G4", "scorer": "Rafael Antunes", "team": "Huddersfield Town", "scope": "background", "count": 4}
