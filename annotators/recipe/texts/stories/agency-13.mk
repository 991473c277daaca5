⟦PERSON|Asiedu⟧ makes difference for ⟦TEAM|Blades⟧ but ⟦TEAM|Swans⟧ rue ⟦G1|two⟧ disallowed
⟦TEAM|Sheffield United⟧'s ⟦PERSON|Jerome Asiedu⟧ ⟦G2|scored the only goal⟧ of the game as the ⟦TEAM|Blades⟧ beat ⟦TEAM|Swansea⟧ ⟦SCORE|1-0⟧ at a wet ⟦VENUE|Bramall Lane⟧, where the visitors twice ⟦G3|had the ball in the net⟧ and twice were told to fetch it.
⟦PERSON|Nils Overgaard⟧ was the first to be denied. The ⟦NORP|Norwegian⟧ ⟦G4|headed home⟧ ⟦PERSON|Miguel Parra⟧'s delivery in the ⟦MINUTE|18th minute⟧, and several of the 900 who had made the journey from ⟦GPE|South Wales⟧ were over the hoardings before they saw the flag.
It was no more than the away side deserved, with ⟦PERSON|Dylan Sharpe⟧ already having struck the base of the post from distance and ⟦PERSON|Amari Leslie⟧, who had ⟦G5|got the winner⟧ at ⟦TEAM|Hull⟧, kept out by a sprawling ⟦PERSON|Bartosz Malec⟧.
⟦PERSON|Colin Harkness⟧'s side improved when they stopped passing for its own sake. ⟦PERSON|Kyle Wiggins⟧ bent a free-kick past the post on ⟦MINUTE|29 minutes⟧. ⟦PERSON|Fraser Boyle⟧ twice found himself in room at the far post and twice finished poorly, and ⟦PERSON|Stewart Innes⟧, busier than at any point ⟦DATE|this season⟧ in the ⟦TEAM|Swansea⟧ goal, saved well with his legs from ⟦PERSON|Asiedu⟧ in the ⟦MINUTE|42nd minute⟧.
The ⟦G6|winner⟧ came after the ⟦MINUTE|hour⟧, ⟦MINUTE|two minutes after⟧ it. ⟦PERSON|Leslie⟧ was too casual on the touchline. ⟦PERSON|Wiggins⟧ won it, slipped a ball round the corner to ⟦PERSON|Boyle⟧, and ⟦PERSON|Boyle⟧'s low cross was behind two team-mates and just right for a third. ⟦PERSON|Asiedu⟧'s first attempt was blocked on the line by ⟦PERSON|Sharpe⟧. His second ⟦G7|was returned with interest⟧, high into the roof of the net, for his 18th ⟦G8|goal⟧ in all, ⟦MINUTE|62 minutes⟧ on the watch.
Only ⟦G9|17⟧ of the ⟦NORP|Ghanaian⟧'s came at this ground.
⟦TEAM|Swansea⟧ sought parity and believed they had found it. In the ⟦MINUTE|76th minute⟧ ⟦PERSON|Parra⟧'s 30-yard piledriver ⟦G10|flew in⟧ off the underside of the bar, but the referee had blown for a foul in the build-up before the ball was struck: an outcome that was reviewed, and upheld.
From then on chances came at both ends. ⟦PERSON|Malec⟧ punched a header over, ⟦PERSON|Innes⟧ slapped away a ⟦PERSON|Wiggins⟧ volley on ⟦MINUTE|83⟧, ⟦PERSON|Overgaard⟧ had a header blocked, and ⟦PERSON|Boyle⟧, with the keeper marooned up the other end for a corner, missed an empty net from halfway.
"It's a good ⟦G11|strike⟧, to be fair to the lad," ⟦PERSON|Innes⟧ said of the ⟦G12|goal⟧. "I've saved the first and not the second. Ours, you'd have to ask the officials."
⟦PERSON|Harkness⟧ called it "the sort of game you've got to win." The ⟦TEAM|Blades⟧ rise to second. It has finished ⟦SCORE|1-0⟧ in five of their last seven.
=====GOALS=====
{"id": "G1", "scorer": "Nils Overgaard; Miguel Parra", "team": "Swansea", "count": 2, "outcome": "ruled out"}
{"id": "G2", "scorer": "Jerome Asiedu", "team": "Sheffield United", "minute": 62, "assist": "Fraser Boyle", "kind": "shot"}
{"id": "G3", "scorer": "Nils Overgaard; Miguel Parra", "team": "Swansea", "count": 2, "outcome": "ruled out"}
{"id": "G4", "scorer": "Nils Overgaard", "team": "Swansea", "minute": 18, "minute_text": "18th minute", "outcome": "ruled out"}
{"id": "G5", "scorer": "Amari Leslie", "team": "Swansea", "scope": "background"}
{"id": "G6", "scorer": "Jerome Asiedu", "team": "Sheffield United", "minute": 62, "minute_text": "hour", "assist": "Fraser Boyle", "kind": "shot"}
{"id": "G7", "scorer": "Jerome Asiedu", "team": "Sheffield United", "minute": 62, "minute_text": "62 minutes", "assist": "Fraser Boyle", "kind": "shot"}
{"id": "G8", "scorer": "Jerome Asiedu", "team": "Sheffield United", "minute": 62, "minute_text": "62 minutes", "assist": "Fraser Boyle", "kind": "shot"}
{"id": "G9", "scorer": "Jerome Asiedu", "team": "Sheffield United", "scope": "background", "count": 17}
{"id": "G10", "scorer": "Miguel Parra", "team": "Swansea", "minute": 76, "minute_text": "76th minute", "outcome": "ruled out"}
{"id": "G11", "scorer": "Jerome Asiedu", "team": "Sheffield United", "minute": 62, "assist": "Fraser Boyle", "kind": "shot"}
{"id": "G12", "scorer": "Jerome Asiedu", "team": "Sheffield United", "minute": 62, "assist": "Fraser Boyle", "kind": "shot"}
