⟦TEAM|Al Sadd⟧'s title march halted by ⟦TEAM|Al Duhail⟧ in ⟦SCORE|3-3⟧ classic
⟦FURNITURE|The Peninsula, Doha⟧
⟦GPE|DOHA⟧: ⟦TEAM|Al Duhail⟧ came back from ⟦SCORE|3-0⟧ down to draw ⟦SCORE|3-3⟧ with ⟦TEAM|Al Sadd⟧ ⟦DATE|yesterday⟧ in an astonishing ⟦COMPETITION|Qatar Stars League⟧ encounter at the ⟦VENUE|Jassim bin Hamad Stadium⟧.
⟦PERSON|Sebastián Uribe⟧'s ⟦G1|hat-trick⟧ inside ⟦MINUTE|35 minutes⟧ had the ⟦TEAM|Wolves⟧ on course for a seventh straight win. The ⟦NORP|Colombian⟧ ⟦G2|fired them ahead⟧ in the ⟦MINUTE|10th minute⟧ from a cross by ⟦PERSON|Abdelaziz Hatem Noor⟧, ⟦G3|added a penalty⟧ in the ⟦MINUTE|22nd⟧ after ⟦PERSON|Theo Ruyter⟧ had brought down ⟦PERSON|Jassim Al-Rumaihi⟧ and ⟦G4|completed the set⟧ with a fine chip when ⟦PERSON|Al-Rumaihi⟧'s clever dummy sent him through.
⟦TEAM|Al Duhail⟧ goalkeeper ⟦PERSON|Meshaal Ibrahim⟧ kept the score at three with saves from ⟦PERSON|Al-Rumaihi⟧ and ⟦PERSON|Hatem Noor⟧.
After the ⟦MINUTE|break⟧ it was a different story. ⟦PERSON|Ruyter⟧, the ⟦NORP|Dutch⟧ defender, ⟦G5|pulled one back⟧ in the ⟦MINUTE|51st minute⟧, meeting ⟦PERSON|Gelmin Santos⟧'s corner. ⟦PERSON|Mohamed Waad⟧ then struck the upright from 25 metres and the rebound was poked over by ⟦PERSON|Santos⟧.
But the ⟦NORP|Brazilian⟧ did not have to wait long. In the ⟦MINUTE|69th minute⟧ ⟦PERSON|Waad⟧ slid a pass behind ⟦PERSON|Hatem Noor⟧ and ⟦PERSON|Santos⟧ ⟦G6|finished with aplomb⟧. The ⟦G8|equaliser⟧, an ⟦G7|own goal⟧ by ⟦PERSON|Al-Rumaihi⟧ in the ⟦MINUTE|86th minute⟧, was unlucky: he was attempting to clear ⟦PERSON|Waad⟧'s free-kick and it skidded off his heel.
⟦PERSON|Uribe⟧ had a chance for his fourth in ⟦MINUTE|stoppage time⟧ but shot tamely at ⟦PERSON|Ibrahim⟧.
"At ⟦SCORE|3-0⟧, maybe we thought of the ⟦COMPETITION|Amir Cup⟧," he said.
It was the first time ⟦TEAM|Al Sadd⟧ have surrendered a three-goal lead in the ⟦COMPETITION|QSL⟧. They remain seven points ahead of ⟦TEAM|Al Rayyan⟧. The ⟦TEAM|Red Knights⟧ are third.
=====GOALS=====
{"id": "G1", "scorer": "Sebastián Uribe", "team": "Al Sadd", "count": 3}
{"id": "G2", "scorer": "Sebastián Uribe", "team": "Al Sadd", "minute": 10, "assist": "Abdelaziz Hatem Noor", "kind": "shot", "minute_text": "10th minute"}
{"id": "G3", "scorer": "Sebastián Uribe", "team": "Al Sadd", "minute": 22, "kind": "penalty", "minute_text": "22nd"}
{"id": "G4", "scorer": "Sebastián Uribe", "team": "Al Sadd", "assist": "Jassim Al-Rumaihi", "kind": "shot"}
{"id": "G5", "scorer": "Theo Ruyter", "team": "Al Duhail", "minute": 51, "assist": "Gelmin Santos", "minute_text": "51st minute"}
{"id": "G6", "scorer": "Gelmin Santos", "team": "Al Duhail", "minute": 69, "assist": "Mohamed Waad", "kind": "shot", "minute_text": "69th minute"}
{"id": "G7", "scorer": "Jassim Al-Rumaihi", "team": "Al Duhail", "minute": 86, "kind": "own goal", "minute_text": "86th minute"}
{"id": "G8", "scorer": "Jassim Al-Rumaihi", "team": "Al Duhail", "minute": 86, "kind": "own goal", "minute_text": "86th minute"}
