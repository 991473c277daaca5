⟦TEAM|Cagliari⟧ and ⟦TEAM|Lecce⟧ share spoils as woodwork, VAR and two keepers keep it goalless
Some 0-0s are dull. This one at the ⟦VENUE|Unipol Domus⟧ was not, and both coaches walked off shaking their heads after a match in which ⟦TEAM|Cagliari⟧ struck the frame four times and ⟦TEAM|Lecce⟧ had two ⟦G1|goals⟧ wiped out.
⟦PERSON|Stefano Brunelleri⟧ was the busiest man on the island. The ⟦TEAM|Lecce⟧ goalkeeper, playing because first choice ⟦PERSON|Arnór Hjaltason⟧ had gone down with flu, threw himself at everything: ⟦PERSON|Pavoletto⟧'s drive after ⟦MINUTE|eight minutes⟧, ⟦PERSON|Marius Gheorghe⟧'s header on ⟦MINUTE|19⟧, ⟦PERSON|Pavoletto⟧ again with an overhead kick that he flicked over one-handed.
When he was beaten, the goal was his friend. ⟦PERSON|Lorenzo Pavoletto⟧'s dipping effort cracked against the bar before the ⟦MINUTE|half-hour⟧ and ⟦PERSON|Nicolò Serpieri⟧'s follow-up thudded off the same post he'd hit from a corner moments earlier.
At the other end ⟦TEAM|Lecce⟧ were on the break constantly and should have gone in ahead at ⟦MINUTE|half-time⟧. ⟦NORP|Congolese⟧ winger ⟦PERSON|Exaucé Mavinga⟧ wriggled through three challenges and ⟦G2|slid the ball under⟧ ⟦PERSON|Timo Vanhala⟧, but he'd used his arm to bring it down. Then ⟦PERSON|Vanhala⟧ spread himself to deny ⟦PERSON|Jan Kliment⟧ one on one.
The second disallowed ⟦G3|goal⟧ was the tighter one. It came in the ⟦MINUTE|71st minute⟧: ⟦PERSON|Kliment⟧ ⟦G4|glanced in⟧ a free-kick by ⟦PERSON|Mavinga⟧, ran to the away end, and was halfway through his celebration when the referee, ⟦PERSON|Federica Scalzi⟧, put her finger to her ear. A shoulder, it was decided, though the lines were about as thick as the shoulder.
⟦PERSON|Scalzi⟧ was called to the screen once more in ⟦MINUTE|added time⟧, for a possible penalty to ⟦TEAM|Cagliari⟧, and once more said no. ⟦PERSON|Gheorghe⟧, booked for his reaction, should really have settled it a ⟦MINUTE|minute later⟧; he leaned back and lifted it into the Curva.
"We won ⟦SCORE|0-0⟧," joked ⟦TEAM|Lecce⟧'s ⟦PERSON|Eusebio D'Urso⟧, whose team are now four points above the drop with five games to go. "⟦PERSON|Stefano⟧ deserves a statue."
⟦PERSON|Davide Lorusso⟧, for ⟦TEAM|Cagliari⟧, said: "Four times the post. I want to see where they bought it." His side have ⟦G6|scored just once⟧ in five matches, and that was an ⟦G5|own goal⟧ at ⟦TEAM|Empoli⟧.
=====GOALS=====
{"id": "G1", "scorer": "Exaucé Mavinga; Jan Kliment", "team": "Lecce", "outcome": "ruled out", "count": 2}
{"id": "G2", "scorer": "Exaucé Mavinga", "team": "Lecce", "minute_text": "half-time", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Jan Kliment", "team": "Lecce", "minute": 71, "minute_text": "71st minute", "assist": "Exaucé Mavinga", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Jan Kliment", "team": "Lecce", "minute": 71, "minute_text": "71st minute", "assist": "Exaucé Mavinga", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "team": "Cagliari", "kind": "own goal", "scope": "background"}
{"id": "G6", "team": "Cagliari", "kind": "own goal", "scope": "background"}
