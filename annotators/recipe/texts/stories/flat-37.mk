⟦TEAM|Linfield⟧ go nine clear
⟦TEAM|Linfield⟧ moved nine points clear at the top of the ⟦COMPETITION|Irish Premiership⟧ after beating ⟦TEAM|Coleraine⟧ ⟦SCORE|3-1⟧ at ⟦VENUE|Windsor Park⟧.
⟦PERSON|Jordy Magill⟧ ⟦G1|opened the scoring⟧ on ⟦MINUTE|16 minutes⟧ when he outpaced ⟦PERSON|Stephen Brolly⟧ to ⟦PERSON|Chris Quigg⟧'s pass and ⟦G2|lifted it over ⟦PERSON|Gareth Heron⟧⟧.
⟦PERSON|Brolly⟧ went close to a response, heading on to the roof of the net, and ⟦PERSON|Michael Donnelly⟧ brought a save from ⟦PERSON|Alex Moorcroft⟧ with a low drive.
The ⟦TEAM|Blues⟧ should have had a penalty when ⟦PERSON|Quigg⟧ was upended by ⟦PERSON|Heron⟧ on ⟦MINUTE|33⟧, yet nothing was given. They didn't have long to wait for a ⟦G3|second⟧, ⟦PERSON|Isak Vinter⟧ ⟦G4|rounding off a neat move⟧ in the ⟦MINUTE|38th minute⟧ with a shot from 15 yards.
The ⟦TEAM|Bannsiders⟧, beaten only once on the road, came out with more purpose and ⟦PERSON|Donnelly⟧'s ⟦G5|free-kick⟧ in the ⟦MINUTE|53rd minute⟧ halved their arrears.
They believed they were level on ⟦MINUTE|58⟧ when ⟦PERSON|Conall Devlin⟧ ⟦G6|slammed in⟧ a loose ball, only for an offside flag to deny them.
⟦TEAM|Linfield⟧ woke up. ⟦PERSON|Vinter⟧ was unlucky to hit the bar and ⟦PERSON|Heron⟧ denied ⟦PERSON|Magill⟧ a second. ⟦PERSON|Quigg⟧ eventually ⟦G7|restored their two-goal lead⟧ with ⟦MINUTE|13 minutes remaining⟧, set up by ⟦PERSON|Vinter⟧.
"Nine points is nothing in ⟦DATE|November⟧," said manager ⟦PERSON|Davy Whiteside⟧. "I've seen teams lose 12."
⟦TEAM|Linfield⟧ go to ⟦TEAM|Crusaders⟧ on ⟦DATE|Friday⟧ and can complete a double over their rivals, having won ⟦SCORE|2-0⟧ in ⟦DATE|September⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jordy Magill", "team": "Linfield", "minute": 16, "assist": "Chris Quigg", "kind": "shot"}
{"id": "G2", "scorer": "Jordy Magill", "team": "Linfield", "minute": 16, "minute_text": "16 minutes", "assist": "Chris Quigg", "kind": "shot", "score": "1-0"}
{"id": "G3", "scorer": "Isak Vinter", "team": "Linfield", "minute": 38, "kind": "shot"}
{"id": "G4", "scorer": "Isak Vinter", "team": "Linfield", "minute": 38, "minute_text": "38th minute", "kind": "shot", "score": "2-0"}
{"id": "G5", "scorer": "Michael Donnelly", "team": "Coleraine", "minute": 53, "minute_text": "53rd minute", "kind": "free kick", "score": "2-1"}
{"id": "G6", "scorer": "Conall Devlin", "team": "Coleraine", "minute": 58, "minute_text": "58", "outcome": "ruled out"}
{"id": "G7", "scorer": "Chris Quigg", "team": "Linfield", "minute": 77, "minute_text": "13 minutes remaining", "assist": "Isak Vinter"}
