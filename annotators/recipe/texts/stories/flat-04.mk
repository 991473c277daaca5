⟦TEAM|Ghana⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Mali⟧: ⟦PERSON|Yaw Boakye-Mensah⟧ ⟦G1|rescues point⟧ in ⟦GPE|Kumasi⟧
⟦GPE|KUMASI⟧ - A ⟦MINUTE|stoppage-time⟧ ⟦G2|equaliser⟧ by substitute ⟦PERSON|Yaw Boakye-Mensah⟧ spared ⟦TEAM|Ghana⟧ a home defeat by ⟦TEAM|Mali⟧ in ⟦COMPETITION|World Cup⟧ qualifying on ⟦DATE|Tuesday⟧.
The ⟦TEAM|Black Stars⟧ had led through ⟦PERSON|Emmanuel Tagoe⟧'s ⟦MINUTE|11th-minute⟧ ⟦G3|opener⟧, only for two ⟦G4|goals⟧ in the second half from ⟦PERSON|Cheick Diarra⟧ to turn the match around.
⟦TEAM|Ghana⟧ started quickly. ⟦PERSON|Tagoe⟧ tested ⟦PERSON|Ousmane Keita⟧ with a low effort before he ⟦G5|met⟧ ⟦PERSON|Daniel Asare⟧'s free-kick at the back post. ⟦PERSON|Asare⟧ himself then went through on goal but rolled his shot past the wrong side of the upright.
⟦TEAM|Mali⟧, who have not lost away since ⟦DATE|2023⟧, offered little until the ⟦MINUTE|interval⟧. They were awarded a penalty on ⟦MINUTE|53 minutes⟧ when ⟦PERSON|Jerome Adjei⟧ handled, and ⟦PERSON|Diarra⟧ ⟦G6|converted⟧.
His ⟦G7|second⟧ arrived on ⟦MINUTE|74⟧, the ⟦NORP|Belgium⟧-based winger cutting inside ⟦PERSON|Adjei⟧ and ⟦G8|bending the ball beyond⟧ ⟦PERSON|Felix Donkor⟧.
⟦PERSON|Keita⟧ denied ⟦PERSON|Tagoe⟧ with a fine save in the ⟦MINUTE|85th minute⟧ and ⟦PERSON|Asare⟧ headed over. But in the ⟦MINUTE|fourth minute of added time⟧ ⟦PERSON|Boakye-Mensah⟧ ⟦G9|lashed in⟧ a half-cleared corner.
"We conceded two ⟦G10|goals⟧ from nothing," coach ⟦PERSON|Karim Belhadj⟧ said. "The boy came on and made a difference. It keeps our hopes alive."
The draw leaves ⟦TEAM|Ghana⟧ third in ⟦COMPETITION|Group F⟧, four points behind leaders ⟦TEAM|Mali⟧ with four games to play.
=====GOALS=====
{"id": "G1", "scorer": "Yaw Boakye-Mensah", "team": "Ghana", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G2", "scorer": "Yaw Boakye-Mensah", "team": "Ghana", "minute": 90, "added": 4, "minute_text": "stoppage-time", "kind": "shot"}
{"id": "G3", "scorer": "Emmanuel Tagoe", "team": "Ghana", "minute": 11, "minute_text": "11th-minute", "assist": "Daniel Asare"}
{"id": "G4", "scorer": "Cheick Diarra", "team": "Mali", "count": 2}
{"id": "G5", "scorer": "Emmanuel Tagoe", "team": "Ghana", "minute": 11, "assist": "Daniel Asare", "score": "1-0"}
{"id": "G6", "scorer": "Cheick Diarra", "team": "Mali", "minute": 53, "minute_text": "53 minutes", "kind": "penalty"}
{"id": "G7", "scorer": "Cheick Diarra", "team": "Mali", "minute": 74, "kind": "shot"}
{"id": "G8", "scorer": "Cheick Diarra", "team": "Mali", "minute": 74, "minute_text": "74", "kind": "shot", "score": "1-2"}
{"id": "G9", "scorer": "Yaw Boakye-Mensah", "team": "Ghana", "minute": 90, "added": 4, "minute_text": "fourth minute of added time", "kind": "shot"}
{"id": "G10", "scorer": "Cheick Diarra", "team": "Mali", "count": 2}
