⟦PERSON|Kurt Sandover⟧'s pass was meant for ⟦PERSON|Glen Mabry⟧, hit ⟦PERSON|Paulo Teixeira-Lobo⟧ on the ankle and ended at the feet of ⟦PERSON|Stephon Burke⟧, who could not believe his luck and, having ⟦G1|slid it⟧ under ⟦PERSON|Joey Rourke⟧ in the ⟦MINUTE|19th minute⟧, could still not believe it.

⟦MINUTE|50⟧ ⟦PERSON|Zubizarreta-León⟧ to take. Right foot. ⟦PERSON|Mikel Anzola⟧ stands on his line, waving … stutter … ⟦G2|goal⟧. Sent him the wrong way. ⟦SCORE|1-2⟧.

⟦MINUTE|58⟧ ⟦PERSON|Zubizarreta-León⟧ to take again. Right foot again. ⟦PERSON|Mikel Anzola⟧ stands on his line, not waving … stutter … saved! Went the right way and got a big paw to it. ⟦PERSON|Ochoa-Ruiz⟧ can't reach the rebound.

⟦TEAM|Feyenoord⟧ took control through two ⟦G3|goals⟧ in four minutes, the first of which ⟦PERSON|Jari Schuurman-Bos⟧ ⟦G4|swept in⟧ from ⟦PERSON|Leon Kruys⟧'s centre and the second of which was the result of ⟦PERSON|Kruys⟧, ⟦PERSON|Schuurman-Bos⟧ and ⟦PERSON|Quentin Amian⟧ all arriving together and ⟦PERSON|Amian⟧ ⟦G5|getting the last stud on it⟧.

⟦TEAM|Feyenoord⟧ took control in midfield, where ⟦PERSON|Leon Kuyper⟧ snapped and snarled, but not in front of goal, where ⟦PERSON|Jari Bosman⟧, all on his own, swept ⟦PERSON|Kuyper⟧'s centre against ⟦PERSON|Daan Visser⟧'s foot and ⟦PERSON|Quinten Ament⟧, arriving together with everybody else, got the last stud on somebody's knee.

With the seconds running down and ⟦VENUE|Dens Park⟧ emptying, ⟦PERSON|Rab Niven⟧, a centre-half for all of his eighteen years in the game and a centre-forward for the last four minutes of this one, rose, hung and ⟦G6|butted⟧ ⟦PERSON|Callan Shiels⟧'s high ball into the net in the ⟦MINUTE|fifth minute of added time⟧, and ⟦TEAM|Dundee⟧ were saved.

Nearly ten thousand turned out to say goodbye to ⟦PERSON|Karl-Heinz Brückner⟧, whose coffin, draped in the colours of ⟦TEAM|Offenbach⟧, was borne around the pitch by six of those who played with him and set down, for a minute, on the penalty spot.

⟦PERSON|Rodri Cabañas⟧ sprang the trap, ⟦PERSON|Joan Mir-Pons⟧ looked for a flag that did not come and ⟦PERSON|Rodri Cabañas⟧, with the goalkeeper stranded, ⟦G7|knocked it past him and in⟧ with the calm of a man posting a letter, upon which the flag, which had been considering its position, came up, and VAR put it down.

Neither side of ⟦GPE|Seville⟧ will wish to see it again: a corner by ⟦PERSON|Curro Lebrija⟧, a header by ⟦PERSON|Antonio Pardo-Gil⟧ that was going wide, a shin belonging to ⟦PERSON|Leandro Bustos⟧, off which it was not, and a dive by ⟦PERSON|Fermín Alba⟧, with whose fingertips it parted company on the way to the bar, the post and safety.

From the restart they ⟦G8|scored again⟧: ⟦PERSON|Pat Geary⟧, still seething, lost the ball to ⟦PERSON|Shay Collier⟧, ⟦PERSON|Collier⟧ passed to ⟦PERSON|Tino Ibekwe⟧ and ⟦PERSON|Tino Ibekwe⟧ passed it, for that is the only word, into the far corner, with ⟦PERSON|Geary⟧ lying down, for ⟦TEAM|Bristol Rovers⟧.

Brought on to hold what they had, ⟦PERSON|Wim de Bakker⟧ and ⟦PERSON|Roel Strijker⟧ held nothing, the one being spun by ⟦PERSON|Achraf Belkacem⟧ and the other dragged out by ⟦PERSON|Sofian Amrani⟧, into whose abandoned space ⟦PERSON|Lassina Bamba⟧ ran, unescorted, to ⟦G9|send ⟦PERSON|Mees Hoekstra⟧ sprawling in vain⟧ in the ⟦MINUTE|86th minute⟧.

Brought on to hold what they had, ⟦PERSON|Wim Bakels⟧ and ⟦PERSON|Roel Strik⟧ held it, the one hurling himself in front of ⟦PERSON|Ahmed Belkadi⟧'s piledriver and the other hooking away ⟦PERSON|Sofiane Amrouche⟧'s cross from under the nose of ⟦PERSON|Lassana Bah⟧, and ⟦TEAM|Willem II⟧ have a clean sheet, and a scrubbed one.

⟦PERSON|Mollie Tarrant⟧, with a touch to tame ⟦PERSON|Steph Crowle⟧'s pass and a touch to go around ⟦PERSON|Ellie Denning⟧, ran out of pitch, and ⟦PERSON|Lina Sjöberg⟧, whose momentum had taken her towards the post, was there to gather, to bounce the ball twice and to bowl it out to ⟦PERSON|Mona Viker⟧, who began the attack from which ⟦TEAM|Bristol City⟧ ⟦G10|scored⟧.

"At ⟦SCORE|1-0⟧ I was nervous, at ⟦SCORE|2-0⟧ I was more nervous, at ⟦SCORE|2-1⟧ I was in the toilet," said ⟦PERSON|Massimo Bertone⟧ of ⟦TEAM|Cagliari⟧, for whom ⟦PERSON|Davide Onnis⟧ had ⟦G11|scored both⟧, whom ⟦PERSON|Renato Lai⟧ had ⟦G12|pulled back to within one⟧ in the ⟦MINUTE|88th minute⟧ and for whom ⟦PERSON|Onnis⟧, in the ⟦MINUTE|92nd⟧, might have let him out again, had he not hit the bar.

Signed from ⟦TEAM|Ferencváros⟧ to score goals and having made do, until ⟦DATE|Saturday⟧, with making them, ⟦PERSON|Áron Szalay⟧ ⟦G13|ended his wait⟧ a ⟦MINUTE|minute past the half-hour⟧, running off ⟦PERSON|Jack Yarwood⟧'s shoulder on to ⟦PERSON|Kieron Goode⟧'s pass and, with the nonchalance of one who does it daily, ⟦G14|flicking it in⟧.

The lad has it all, says his coach: he can hit it with both feet, head it, hold it, and on ⟦DATE|Tuesday⟧, when ⟦PERSON|Jim Farrand⟧ teed him up and ⟦PERSON|Brian Ekong⟧ stood off him, he hit it with both, one after the other, neither of them square, and ⟦PERSON|Luke Stannard⟧ picked it up like a dropped glove.

There had been, in the space of an hour, two ⟦G15|goals⟧, one by ⟦PERSON|Yves Mbolo⟧ and one, a better one, by ⟦PERSON|Cyrille Essam⟧, both of them for ⟦TEAM|Coton Sport⟧, two cards and two stoppages for insects, when ⟦PERSON|Hervé Tchami⟧ was put clean through for ⟦TEAM|Canon Yaoundé⟧ and put it clean over.

⟦PERSON|Petra Vondráková⟧, in the right place for the third time in as many weeks, ⟦G16|profited from⟧ a fumble by ⟦PERSON|Nicole Hurtová⟧ in the ⟦MINUTE|46th minute⟧ after ⟦PERSON|Denisa Malá⟧'s daisy-cutter had skidded up off the turf, and ⟦PERSON|Malá⟧, in the ⟦MINUTE|50th⟧, with a daisy-cutter that did not skid up, was less lucky.

A fifth straight defeat, which leaves ⟦TEAM|Empoli⟧ bottom on goal difference, was rounded off by a comedy in three acts, in which ⟦PERSON|Rocco Valli⟧ fell over the ball, ⟦PERSON|Gino Berti⟧ fell over ⟦PERSON|Valli⟧ and ⟦PERSON|Ousmane Niang⟧ stepped over both of them, to ⟦G17|heel it over the line⟧ after ⟦MINUTE|77 minutes⟧, for the loudest cheer of the day.

Only ⟦PERSON|Miloš Kratochvíl⟧, from whose handling of ⟦PERSON|Pavel Ježek⟧'s shot the corner had come, seemed to see the danger in ⟦PERSON|Ivan Hloušek⟧'s run, and, having shouted, pointed and shouted again, was the one who in the end went and dealt with it, plucking the ball from his forehead.
=====GOALS=====
{"id": "G1", "scorer": "Stephon Burke", "minute": 19, "minute_text": "19th minute", "kind": "shot"}
{"id": "G2", "scorer": "Zubizarreta-León", "minute": 50, "minute_text": "50", "kind": "penalty", "score": "1-2"}
{"id": "G3", "scorer": "Jari Schuurman-Bos; Quentin Amian", "team": "Feyenoord", "count": 2}
{"id": "G4", "scorer": "Jari Schuurman-Bos", "team": "Feyenoord", "assist": "Leon Kruys"}
{"id": "G5", "scorer": "Quentin Amian", "team": "Feyenoord"}
{"id": "G6", "scorer": "Rab Niven", "team": "Dundee", "minute": 90, "added": 5, "minute_text": "fifth minute of added time", "assist": "Callan Shiels", "kind": "header"}
{"id": "G7", "scorer": "Rodri Cabañas"}
{"id": "G8", "scorer": "Tino Ibekwe", "team": "Bristol Rovers", "assist": "Shay Collier"}
{"id": "G9", "scorer": "Lassina Bamba", "minute": 86, "minute_text": "86th minute", "kind": "shot"}
{"id": "G10", "team": "Bristol City"}
{"id": "G11", "scorer": "Davide Onnis", "team": "Cagliari", "count": 2}
{"id": "G12", "scorer": "Renato Lai", "minute": 88, "minute_text": "88th minute", "score": "2-1"}
{"id": "G13", "scorer": "Áron Szalay", "minute": 31, "minute_text": "minute past the half-hour", "assist": "Kieron Goode"}
{"id": "G14", "scorer": "Áron Szalay", "minute": 31, "minute_text": "minute past the half-hour", "assist": "Kieron Goode", "kind": "shot"}
{"id": "G15", "scorer": "Yves Mbolo; Cyrille Essam", "team": "Coton Sport", "count": 2}
{"id": "G16", "scorer": "Petra Vondráková", "minute": 46, "minute_text": "46th minute"}
{"id": "G17", "scorer": "Ousmane Niang", "minute": 77, "minute_text": "77 minutes"}
