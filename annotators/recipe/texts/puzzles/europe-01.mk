⟦COMPETITION|Champions League⟧: ⟦TEAM|Borussia Dortmund⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Monaco⟧

⟦PERSON|Ousmane Gakpé⟧ came off the bench to ⟦G1|earn ⟦TEAM|Monaco⟧ a point⟧ at ⟦VENUE|Signal Iduna Park⟧ after ⟦TEAM|Dortmund⟧ had twice been ahead in an untidy, breathless ⟦COMPETITION|Champions League⟧ meeting.

⟦PERSON|Lukas Rehberg⟧ ⟦G2|gave the hosts an early lead⟧, only for ⟦PERSON|Mathieu Corbin⟧'s ⟦G3|free-kick⟧ to restore parity before the ⟦MINUTE|interval⟧, and though ⟦PERSON|Emre Saygun⟧'s ⟦G4|deflected drive⟧ looked to have settled matters, ⟦PERSON|Gakpé⟧ had the last word from close range. He even thought he had a ⟦G5|second⟧, chalked off after a long check for offside.

⟦TEAM|Dortmund⟧ coach ⟦PERSON|Toni Brandl⟧ called it “a point lost, nothing else”. “We gave away the ⟦G6|first⟧ with a stupid foul and the ⟦G7|second⟧ with a stupid pass,” he said. “At this level you are punished for stupid.”

⟦TEAM|Monaco⟧ have not lost any of their four group games and stay on course for the knockout rounds. ⟦TEAM|Dortmund⟧ need at least a draw in ⟦GPE|Brugge⟧.

AS IT HAPPENED

⟦MINUTE|90+4'⟧ Full-time. Honours even and a few whistles from the south stand.
⟦MINUTE|90+2'⟧ ⟦PERSON|Rehberg⟧! Over the bar from six yards. He has his head in his hands.
⟦MINUTE|84'⟧ Ball in the net again, ⟦PERSON|Gakpé⟧ with the ⟦G8|finish⟧ – but the flag is up, and VAR agrees. Still ⟦SCORE|2-2⟧.
⟦MINUTE|78'⟧ ⟦G9|GOAL⟧! ⟦TEAM|Dortmund⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Monaco⟧. ⟦PERSON|Sebastian Thoma⟧ gives it straight to ⟦PERSON|Florent Desailles⟧, his shot is parried by the keeper and ⟦PERSON|Gakpé⟧ ⟦G10|prods in the rebound⟧. ⟦MINUTE|Four minutes after coming on⟧.
⟦MINUTE|74'⟧ Change for the visitors: ⟦PERSON|Gakpé⟧ replaces ⟦PERSON|Nikos Vergis⟧.
⟦MINUTE|69'⟧ Yellow card for ⟦PERSON|Vollmer⟧, late on ⟦PERSON|Corbin⟧.
⟦MINUTE|61'⟧ ⟦G11|Goal⟧! ⟦TEAM|Dortmund⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Monaco⟧. ⟦PERSON|Vollmer⟧ cushions it down for ⟦PERSON|Saygun⟧, twenty yards out, and it takes a nick off a defender on its way ⟦G12|into the bottom corner⟧.
⟦MINUTE|52'⟧ Chance! ⟦PERSON|Vergis⟧ goes clear, rounds the keeper, and rolls it into the side-netting from an angle that was getting worse all the time.
⟦MINUTE|45+1'⟧ Half-time. Even stevens.
⟦MINUTE|34'⟧ ⟦G13|GOAL⟧! ⟦TEAM|Dortmund⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Monaco⟧. That is a beauty. ⟦PERSON|Corbin⟧ ⟦G14|bends it over⟧ the wall from 25 metres and the keeper doesn't move.
⟦MINUTE|31'⟧ ⟦PERSON|Thoma⟧ goes into the book for hauling down ⟦PERSON|Vergis⟧. ⟦TEAM|Monaco⟧ free-kick in a good position.
⟦MINUTE|22'⟧ ⟦PERSON|Desailles⟧ heads ⟦PERSON|Corbin⟧'s corner on to the roof of the net.
⟦MINUTE|7'⟧ ⟦G15|GOAL⟧! ⟦TEAM|Dortmund⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Monaco⟧. What a start. ⟦PERSON|Saygun⟧ slides it through, ⟦PERSON|Rehberg⟧ ⟦G16|does the rest⟧.
⟦MINUTE|1'⟧ We're off.
=====GOALS=====
{"id": "G1", "scorer": "Ousmane Gakpé", "team": "Monaco", "minute": 78, "kind": "shot"}
{"id": "G2", "scorer": "Lukas Rehberg", "team": "Dortmund", "minute": 7, "assist": "Emre Saygun", "kind": "shot"}
{"id": "G3", "scorer": "Mathieu Corbin", "team": "Monaco", "minute": 34, "kind": "free kick"}
{"id": "G4", "scorer": "Emre Saygun", "team": "Dortmund", "minute": 61, "assist": "Vollmer", "kind": "shot"}
{"id": "G5", "scorer": "Ousmane Gakpé", "team": "Monaco", "minute": 84, "outcome": "ruled out"}
{"id": "G6", "scorer": "Mathieu Corbin", "team": "Monaco", "minute": 34, "kind": "free kick"}
{"id": "G7", "scorer": "Ousmane Gakpé", "team": "Monaco", "minute": 78, "kind": "shot"}
{"id": "G8", "scorer": "Ousmane Gakpé", "team": "Monaco", "minute": 84, "minute_text": "84'", "outcome": "ruled out"}
{"id": "G9", "scorer": "Ousmane Gakpé", "team": "Monaco", "minute": 78, "minute_text": "78'", "kind": "shot"}
{"id": "G10", "scorer": "Ousmane Gakpé", "team": "Monaco", "minute": 78, "minute_text": "78'", "kind": "shot"}
{"id": "G11", "scorer": "Emre Saygun", "team": "Dortmund", "minute": 61, "minute_text": "61'", "assist": "Vollmer", "kind": "shot"}
{"id": "G12", "scorer": "Emre Saygun", "team": "Dortmund", "minute": 61, "minute_text": "61'", "assist": "Vollmer", "kind": "shot"}
{"id": "G13", "scorer": "Mathieu Corbin", "team": "Monaco", "minute": 34, "minute_text": "34'", "kind": "free kick"}
{"id": "G14", "scorer": "Mathieu Corbin", "team": "Monaco", "minute": 34, "minute_text": "34'", "kind": "free kick"}
{"id": "G15", "scorer": "Lukas Rehberg", "team": "Dortmund", "minute": 7, "minute_text": "7'", "assist": "Emre Saygun", "kind": "shot"}
{"id": "G16", "scorer": "Lukas Rehberg", "team": "Dortmund", "minute": 7, "minute_text": "7'", "assist": "Emre Saygun", "kind": "shot"}
