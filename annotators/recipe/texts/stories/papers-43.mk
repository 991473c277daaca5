Ten-man ⟦TEAM|Elephants⟧ survive ⟦TEAM|Mali⟧ to reach ⟦COMPETITION|AFCON⟧ semi-finals
⟦GPE|AGADIR⟧, ⟦DATE|Jan 9⟧ (⟦ORG|AFP⟧) - ⟦PERSON|Serge Kouadio⟧ ⟦G1|struck twice⟧ as ⟦TEAM|Ivory Coast⟧, a man down for more than an hour, knocked ⟦TEAM|Mali⟧ out of the ⟦COMPETITION|Africa Cup of Nations⟧ with a ⟦SCORE|2-1⟧ extra-time victory on ⟦DATE|Friday⟧.
A ⟦G2|header⟧ by the ⟦GPE|Nantes⟧-born forward in the first period of ⟦MINUTE|extra time⟧ sent the holders into the semi-finals and a meeting with ⟦TEAM|Egypt⟧ or ⟦TEAM|Senegal⟧.
⟦PERSON|Kouadio⟧ had ⟦G3|shot the ⟦NORP|Ivorians⟧ ahead⟧ in the ⟦MINUTE|19th minute⟧ from ⟦PERSON|Joël Ahoua⟧'s pass. They lost ⟦PERSON|Franck Zoro⟧ to a straight red card eight minutes later, for a lunge at ⟦PERSON|Issa Konaté⟧, and then had to hang on.
The ⟦TEAM|Eagles⟧ piled forward at the ⟦VENUE|Adrar Stadium⟧. ⟦PERSON|Konaté⟧ headed wide, ⟦PERSON|Bakary Cissokho⟧ was foiled by a sprawling save and ⟦PERSON|Salif Dembélé⟧ rattled the bar from 30 metres. ⟦PERSON|Cheick Bagayoko⟧ ⟦G4|had the ball in the net⟧ before the ⟦MINUTE|break⟧ but was offside.
⟦NORP|Malian⟧ persistence told in the ⟦MINUTE|77th minute⟧. ⟦PERSON|Dembélé⟧ tried another free-kick, lower this time, and it ⟦G5|crept in at the near post⟧.
With penalties looming, ⟦PERSON|Ahoua⟧'s corner was met by an unmarked ⟦PERSON|Kouadio⟧, who ⟦G6|glanced it into the far corner⟧.
⟦PERSON|Abdoulaye Traoré⟧'s side had a last chance, ⟦PERSON|Bagayoko⟧ firing over from inside the six-yard box.
"It is cruel, we hit the target twenty times," said ⟦PERSON|Traoré⟧, the ⟦TEAM|Mali⟧ coach. "One team had the ball, the other had the ⟦G7|goals⟧."
Celebrations in ⟦GPE|Abidjan⟧ went on late into the night.
=====GOALS=====
{"id": "G1", "scorer": "Serge Kouadio", "team": "Ivory Coast", "count": 2}
{"id": "G2", "scorer": "Serge Kouadio", "team": "Ivory Coast", "minute_text": "extra time", "kind": "header"}
{"id": "G3", "scorer": "Serge Kouadio", "team": "Ivory Coast", "minute": 19, "minute_text": "19th minute", "assist": "Joël Ahoua", "kind": "shot"}
{"id": "G4", "scorer": "Cheick Bagayoko", "team": "Mali", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Salif Dembélé", "team": "Mali", "minute": 77, "minute_text": "77th minute", "kind": "free kick"}
{"id": "G6", "scorer": "Serge Kouadio", "team": "Ivory Coast", "kind": "header"}
{"id": "G7", "scorer": "Serge Kouadio", "team": "Ivory Coast", "count": 2}
