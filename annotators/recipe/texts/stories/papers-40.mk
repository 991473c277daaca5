⟦TEAM|Millers⟧ boss blasts 'schoolboy' display despite ⟦COMPETITION|EFL Trophy⟧ progress
⟦TEAM|Rotherham United⟧ manager ⟦PERSON|Craig Ellershaw⟧ refused to celebrate a ⟦SCORE|2-1⟧ win over ⟦TEAM|Doncaster Rovers⟧, describing parts of it as "schoolboy stuff" and warning that five or six players had one game to save their places.
Substitute ⟦PERSON|Ollie Hartshorne⟧'s ⟦G1|winner⟧ sent the ⟦TEAM|Millers⟧ into the last 16 of the ⟦COMPETITION|EFL Trophy⟧, but they'd been second best for an hour at the ⟦VENUE|New York Stadium⟧.
"We won. Great," ⟦PERSON|Ellershaw⟧ told the club's media. "I've just told them I'd have taken the whole lot off at ⟦MINUTE|half-time⟧ if the rules let me."
⟦TEAM|Doncaster⟧ wasted a hatful. ⟦PERSON|Seun Adebayo⟧ clipped the bar, ⟦PERSON|Matty Greensmith⟧ was twice denied when clean through and ⟦PERSON|Josh Priestley⟧ rolled one wide with the net gaping.
Somehow it was the hosts who ⟦G2|struck first⟧. ⟦PERSON|Corey Mandeville⟧ was upended, dusted himself down and ⟦G3|scored⟧ from the ⟦G4|spot⟧ in the ⟦MINUTE|55th minute⟧. He missed the same kick on ⟦DATE|Saturday⟧ in ⟦COMPETITION|League One⟧.
"Their keeper has done me a favour by diving early," said ⟦PERSON|Mandeville⟧, whose last ⟦G5|goal⟧ came in ⟦DATE|October⟧.
Three minutes was all it took for ⟦TEAM|Rovers⟧ to ⟦G6|equalise⟧. ⟦PERSON|Finn Garrity⟧, in the home goal, dropped a cross and ⟦PERSON|Priestley⟧ ⟦G7|turned and hooked in⟧ (⟦MINUTE|58⟧).
⟦PERSON|Ellershaw⟧ pointed the finger there. "He's got to punch it. He's got to do anything but that."
⟦PERSON|Hartshorne⟧'s ⟦G8|strike⟧ late on was a good one, from just outside the area, and ⟦PERSON|Garrity⟧ had to be at his best in ⟦MINUTE|stoppage time⟧ to turn over ⟦PERSON|Greensmith⟧'s header.
⟦TEAM|Leeds⟧' under-21s are next. ⟦PERSON|Ellershaw⟧ said that he might play his own.
=====GOALS=====
{"id": "G1", "scorer": "Ollie Hartshorne", "team": "Rotherham", "kind": "shot"}
{"id": "G2", "scorer": "Corey Mandeville", "team": "Rotherham", "minute": 55, "minute_text": "55th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Corey Mandeville", "team": "Rotherham", "minute": 55, "minute_text": "55th minute", "kind": "penalty"}
{"id": "G4", "scorer": "Corey Mandeville", "team": "Rotherham", "minute": 55, "minute_text": "55th minute", "kind": "penalty"}
{"id": "G5", "scorer": "Corey Mandeville", "team": "Rotherham", "scope": "background"}
{"id": "G6", "scorer": "Josh Priestley", "team": "Doncaster", "minute": 58, "minute_text": "58", "kind": "shot"}
{"id": "G7", "scorer": "Josh Priestley", "team": "Doncaster", "minute": 58, "minute_text": "58", "kind": "shot"}
{"id": "G8", "scorer": "Ollie Hartshorne", "team": "Rotherham", "kind": "shot"}
