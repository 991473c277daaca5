⟦PERSON|Sabry⟧ ⟦G5|own goal⟧ gifts ⟦TEAM|Ahly⟧ ⟦GPE|Cairo⟧ derby win over ⟦TEAM|Zamalek⟧
⟦FURNITURE|Ahram Sports, Monday 2 Mar 2026⟧
An unfortunate ⟦G1|own goal⟧ by defender ⟦PERSON|Ahmed Sabry Zidane⟧ handed ⟦TEAM|Al Ahly⟧ a ⟦SCORE|1-0⟧ victory over bitter rivals ⟦TEAM|Zamalek⟧ in the ⟦GPE|Cairo⟧ derby on ⟦DATE|Sunday⟧, a result that leaves the ⟦TEAM|Red Devils⟧ eight points clear in the ⟦COMPETITION|Egyptian Premier League⟧.
In a match that rarely rose to the occasion, the only ⟦G2|goal⟧ came after ⟦MINUTE|56 minutes⟧ when ⟦PERSON|Karim Abdel-Wahab⟧'s low cross from the left, aimed at ⟦NORP|Senegalese⟧ striker ⟦PERSON|Oumar Sow⟧, was turned past his own keeper by ⟦PERSON|Sabry⟧ as he tried to clear.
⟦TEAM|Zamalek⟧, who were without four regulars, were the better side until then. ⟦PERSON|Percy Phiri⟧, the ⟦NORP|Zambian⟧ winger, twice went close in the ⟦MINUTE|opening 20 minutes⟧, first when he drilled across the face of goal and then with a volley that ⟦PERSON|Ramy El-Shenawi⟧ pushed onto the bar.
⟦PERSON|Sow⟧ thought he had doubled the advantage when he ⟦G3|turned in⟧ a rebound shortly after the ⟦MINUTE|hour⟧, but the assistant's flag was up. He then spurned the match's best opportunity, ballooning over from six yards after ⟦PERSON|Anis Mejri⟧'s error.
The ⟦TEAM|White Knights⟧ finished with 10 men, ⟦PERSON|Mostafa Hegazi⟧ being dismissed for dissent ⟦MINUTE|five minutes from the end⟧.
"We didn't score and they didn't score either, that's the truth of it," ⟦PERSON|Hegazi⟧ said later on social media.
⟦PERSON|Sabry⟧ had ⟦G4|scored⟧ at the right end when the sides drew ⟦SCORE|1-1⟧ in ⟦DATE|October⟧.
⟦TEAM|Zamalek⟧ turn to the ⟦COMPETITION|CAF Confederation Cup⟧ on ⟦DATE|Friday⟧. ⟦TEAM|Ahly⟧ play ⟦TEAM|Pyramids⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Ahmed Sabry Zidane", "team": "Al Ahly", "minute": 56, "kind": "own goal"}
{"id": "G2", "scorer": "Ahmed Sabry Zidane", "team": "Al Ahly", "minute": 56, "kind": "own goal", "minute_text": "56 minutes"}
{"id": "G3", "scorer": "Oumar Sow", "team": "Al Ahly", "outcome": "ruled out", "kind": "shot"}
{"id": "G4", "scorer": "Ahmed Sabry Zidane", "team": "Zamalek", "scope": "background"}
{"id": "G5", "scorer": "Ahmed Sabry Zidane", "team": "Al Ahly", "minute": 56, "kind": "own goal"}
