⟦TEAM|Kotoko⟧ coach salutes ⟦PERSON|Prah⟧ after Super Clash heroics

⟦TEAM|Asante Kotoko⟧ coach ⟦PERSON|Kwabena Ofori-Darko⟧ has heap praise on striker ⟦PERSON|Yaw Boakye Prah⟧ after the forward's ⟦G1|brace⟧ gave the ⟦TEAM|Porcupine Warriors⟧ victory over rivals ⟦TEAM|Hearts of Oak⟧ in the Super Clash in ⟦GPE|Accra⟧ on ⟦DATE|Sunday⟧.

⟦PERSON|Prah⟧ ⟦G2|scored⟧ in the ⟦MINUTE|17th⟧ and ⟦MINUTE|81st minutes⟧ as ⟦TEAM|Kotoko⟧ came out with a ⟦SCORE|2-1⟧ win at the ⟦VENUE|Accra Sports Stadium⟧. ⟦TEAM|Hearts⟧' ⟦G3|goal⟧ was a penalty by ⟦PERSON|Emmanuel Tettey⟧, minutes before the ⟦MINUTE|interval⟧.

"The boy is a fighter. On ⟦DATE|Thursday⟧ he was in the bed with malaria," ⟦PERSON|Ofori-Darko⟧ told the press. "I wanted to use him for 20 minutes. He told me coach, let me start, and if I don't score you remove me. He started, he ⟦G4|scored⟧, so how can I remove him?"

The ⟦G5|first⟧ came from a mistake. ⟦TEAM|Hearts⟧ goalkeeper ⟦PERSON|Otis Nkrumah-Hall⟧ spilled a free kick by ⟦PERSON|Godfred Aidoo⟧ and ⟦PERSON|Prah⟧ reacted before anybody else.

⟦TEAM|Hearts⟧ pushed and got their reward as ⟦PERSON|Samir Lahlou⟧ was brought down in the box, and ⟦PERSON|Tettey⟧ ⟦G6|made no mistake from the spot⟧. The ⟦TEAM|Phobians⟧ thought they had won another one early in the second half but the referee pointed for a corner to the anger of their supporters, who threw water sachets on the pitch. Play was stopped for four minutes.

The ⟦G7|winner⟧ was described by his coach as "⟦NORP|European⟧". ⟦PERSON|Aidoo⟧ carried the ball from his own half, found ⟦PERSON|Prah⟧ with his back to goal and the 20-year-old rolled his man and ⟦G8|shot beyond the reach of⟧ ⟦PERSON|Nkrumah-Hall⟧.

It takes his tally in the ⟦COMPETITION|Ghana Premier League⟧ to 11 ⟦G9|goals⟧, two behind ⟦TEAM|Medeama⟧'s ⟦PERSON|Lucky Dube Sithole⟧ who leads the chart. He failed to score in the whole of the first round.

⟦TEAM|Hearts⟧ head coach lamented the defending of his boys. "We ⟦G10|conceded two cheap goals⟧. The ⟦G11|first one⟧ our keeper is unlucky, but the second you can not allow a man to turn like this in our eighteen."

The ⟦ORG|GFA⟧ is expected to look into the crowd trouble. ⟦TEAM|Kotoko⟧ return to ⟦GPE|Kumasi⟧ to prepare for ⟦TEAM|Raja Casablanca⟧'s visit to the ⟦VENUE|Baba Yara Stadium⟧ in the ⟦COMPETITION|CAF Confederation Cup⟧.

⟦FURNITURE|Source: Ghanasoccernet⟧
=====GOALS=====
{"id": "G1", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "count": 2}
{"id": "G2", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "count": 2, "minute_text": "17th and 81st minutes"}
{"id": "G3", "scorer": "Emmanuel Tettey", "team": "Hearts of Oak", "kind": "penalty"}
{"id": "G4", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "minute": 17, "kind": "shot"}
{"id": "G5", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "minute": 17, "kind": "shot"}
{"id": "G6", "scorer": "Emmanuel Tettey", "team": "Hearts of Oak", "kind": "penalty"}
{"id": "G7", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "minute": 81, "kind": "shot", "assist": "Godfred Aidoo"}
{"id": "G8", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "minute": 81, "kind": "shot", "assist": "Godfred Aidoo"}
{"id": "G9", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "count": 11, "scope": "background"}
{"id": "G10", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "count": 2}
{"id": "G11", "scorer": "Yaw Boakye Prah", "team": "Asante Kotoko", "minute": 17, "kind": "shot"}
