⟦TEAM|Benfica⟧, ⟦TEAM|Atalanta⟧ share goalless draw in ⟦GPE|Lisbon⟧

⟦GPE|LISBON⟧, ⟦DATE|Nov 5⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Benfica⟧ and ⟦TEAM|Atalanta⟧ played out a ⟦SCORE|0-0⟧ draw in the ⟦COMPETITION|Champions League⟧ on ⟦DATE|Wednesday⟧, a result that left both clubs outside the top eight of the league phase with three matches to play.

⟦TEAM|Benfica⟧ had the better chances at a rain-soaked ⟦VENUE|Estadio da Luz⟧ but found visiting goalkeeper ⟦PERSON|Davide Mancuso⟧ in commanding form. The ⟦NORP|Italian⟧ tipped ⟦PERSON|Nelson Quaresma⟧'s header over the crossbar in the ⟦MINUTE|19th minute⟧ and saved with his legs from ⟦PERSON|Emir Halilbegović⟧ shortly before the ⟦MINUTE|break⟧.

⟦TEAM|Atalanta⟧'s best opportunity fell to ⟦PERSON|Ishmael Quartey⟧, who shot wide with only goalkeeper ⟦PERSON|Anders Vik⟧ to beat on the ⟦MINUTE|hour⟧.

The hosts were awarded a penalty in the ⟦MINUTE|71st minute⟧ when ⟦PERSON|Halilbegović⟧ was tripped by defender ⟦PERSON|Sandro Piccoli⟧, but ⟦PERSON|Quaresma⟧ hit the post and the rebound was cleared.

⟦TEAM|Benfica⟧ midfielder ⟦PERSON|Diogo Sampaio⟧ was shown a second yellow card ⟦MINUTE|eight minutes later⟧ and the ⟦NORP|Portuguese⟧ side were content to defend for a point.

"A first goal would have opened the match. We did not find it," ⟦TEAM|Benfica⟧ coach ⟦PERSON|Hugo Vilarinho⟧ told reporters. "With 10 men I will take the draw."

⟦TEAM|Benfica⟧ have failed to score in three successive ⟦NORP|European⟧ matches for the first time since ⟦DATE|1998⟧. They visit ⟦TEAM|Celtic⟧ on ⟦DATE|November 26⟧, while ⟦TEAM|Atalanta⟧ host ⟦TEAM|Club Brugge⟧.

⟦FURNITURE|(Reporting by Inês Falcão; Editing by Martin Oyelaran)⟧
=====GOALS=====
