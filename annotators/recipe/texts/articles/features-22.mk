⟦PERSON|Lacroix-Diallo⟧ or ⟦PERSON|Hegarty⟧? What the numbers say about the two best strikers in the ⟦COMPETITION|WSL⟧

It is the argument of the season. ⟦PERSON|Fanta Lacroix-Diallo⟧ of ⟦TEAM|Arsenal⟧ or ⟦PERSON|Niamh Hegarty⟧ of ⟦TEAM|Manchester City⟧: who'd you want on the end of a chance, last minute, title on the line?

Start with the obvious. ⟦PERSON|Hegarty⟧ has 18 ⟦G1|goals⟧ to ⟦PERSON|Lacroix-Diallo⟧'s ⟦G9|16⟧. But take away penalties, and the picture flips: the ⟦NORP|Frenchwoman⟧ has ⟦G2|scored 15⟧ from open play, the ⟦NORP|Irishwoman⟧ 12.

Then there's when. Ten of ⟦PERSON|Hegarty⟧'s 18 have arrived with ⟦TEAM|City⟧ already two or more up; against ⟦TEAM|Bristol City⟧ in ⟦DATE|September⟧ she ⟦G3|hit four⟧ after ⟦MINUTE|half-time⟧ in a game that had long been won. ⟦PERSON|Lacroix-Diallo⟧ has ⟦G4|opened the scoring⟧ seven times, more than anybody in the division, and her ⟦G5|strikes⟧ have been worth 13 points to ⟦TEAM|Arsenal⟧. Without ⟦PERSON|Hegarty⟧'s, ⟦TEAM|City⟧ would have dropped only six.

Against each other? Advantage ⟦PERSON|Lacroix-Diallo⟧. ⟦TEAM|Arsenal⟧ won ⟦SCORE|2-1⟧ at the ⟦VENUE|Joie Stadium⟧ in ⟦DATE|October⟧ and she ⟦G6|scored both⟧, the ⟦G7|second⟧ a scooped finish over ⟦PERSON|Lotte van der Meulen⟧ that had ⟦PERSON|Hegarty⟧ herself applauding. The return is on ⟦DATE|Sunday⟧.

On workload they're hard to split. ⟦PERSON|Hegarty⟧ makes 1.9 tackles a game, a silly figure for a No 9. And nobody who's watched ⟦TEAM|City⟧ since ⟦PERSON|Amy Dunstable⟧ got hurt would deny that she's had less help: three assists from wide all year.

Our verdict
If it were a penalty, ⟦PERSON|Hegarty⟧. She's ⟦G8|converted six⟧ out of six. For everything else, we'd want the one who doesn't wait until it's easy.
=====GOALS=====
{"id": "G1", "scorer": "Niamh Hegarty", "team": "Manchester City", "count": 18, "scope": "background"}
{"id": "G2", "scorer": "Fanta Lacroix-Diallo", "team": "Arsenal", "count": 15, "scope": "background"}
{"id": "G3", "scorer": "Niamh Hegarty", "team": "City", "count": 4, "scope": "background"}
{"id": "G4", "scorer": "Fanta Lacroix-Diallo", "team": "Arsenal", "count": 7, "scope": "background"}
{"id": "G5", "scorer": "Fanta Lacroix-Diallo", "team": "Arsenal", "count": 16, "scope": "background"}
{"id": "G6", "scorer": "Fanta Lacroix-Diallo", "team": "Arsenal", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Fanta Lacroix-Diallo", "team": "Arsenal", "kind": "shot", "scope": "background"}
{"id": "G8", "scorer": "Niamh Hegarty", "team": "Manchester City", "count": 6, "kind": "penalty", "scope": "background"}
{"id": "G9", "scorer": "Fanta Lacroix-Diallo", "team": "Arsenal", "count": 16, "scope": "background"}
