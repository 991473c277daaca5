⟦TEAM|Kobe⟧ keep pressure on with three second-half ⟦G1|goals⟧ against ⟦TEAM|Hiroshima⟧
Second-placed ⟦TEAM|Vissel Kobe⟧ closed to within a point of ⟦TEAM|Kashima Antlers⟧ at the top of the ⟦COMPETITION|J1 League⟧ after a ⟦SCORE|3-1⟧ win over ⟦TEAM|Sanfrecce Hiroshima⟧ in which all four ⟦G2|goals⟧ came in the second half.
⟦NORP|Brazilian⟧ ⟦PERSON|Pedro Bandeira⟧ ⟦G3|opened the scoring⟧, and after ⟦PERSON|Daichi Okubo⟧ had ⟦G4|levelled⟧ for the visitors two ⟦G5|goals⟧ in quick succession from ⟦PERSON|Ryo Hatanaka⟧ and ⟦PERSON|Shun Miyabe⟧ decided it.
The first half at ⟦VENUE|Noevir Stadium⟧ was a quiet one. ⟦PERSON|Hatanaka⟧ missed the target with a header in the ⟦MINUTE|22nd minute⟧, ⟦PERSON|Okubo⟧ shot straight at ⟦PERSON|Takumi Isogai⟧, and ⟦TEAM|Sanfrecce⟧'s ⟦PERSON|Lee Seung-hwan⟧ needed treatment for a cut on his head.
It was ⟦PERSON|Lee⟧ who gave ⟦TEAM|Kobe⟧ the chance to ⟦G6|go in front⟧ on ⟦MINUTE|53 minutes⟧. Under no pressure the ⟦NORP|South Korean⟧ played a square ball on the edge of his own area. ⟦PERSON|Kento Arakawa⟧ was on to it in a flash, and his shot was parried into the path of ⟦PERSON|Bandeira⟧, who could hardly miss.
⟦PERSON|Okubo⟧, who used to play for ⟦TEAM|Kobe⟧, got the ⟦G7|equaliser⟧. Taking a pass from ⟦PERSON|Lee⟧ with his back to goal, he turned ⟦PERSON|Arakawa⟧ and ⟦G8|beat ⟦PERSON|Isogai⟧⟧ low down, then held his palms up to the home supporters by way of apology.
They were forgiving ⟦MINUTE|ten minutes afterwards⟧. ⟦PERSON|Bandeira⟧'s corner was met by ⟦PERSON|Hatanaka⟧, and this ⟦G9|header⟧ was well placed. It went in off the hand of the goalkeeper.
The ⟦G10|third⟧ was not long in coming. ⟦PERSON|Hatanaka⟧ turned provider with a pass inside the full-back and ⟦PERSON|Miyabe⟧, on as a substitute, ⟦G11|scored from a tight angle⟧ in the ⟦MINUTE|78th minute⟧.
"⟦PERSON|Shun⟧ was angry that he wasn't in the team. He showed it in the right way," said the ⟦TEAM|Kobe⟧ coach of the man who ⟦G12|made the game safe⟧.
⟦PERSON|Lee⟧ apologised to his team-mates for the ⟦G13|first⟧. "They told me to forget it, and I won't," he said.
=====GOALS=====
{"id": "G1", "scorer": "Pedro Bandeira; Ryo Hatanaka; Shun Miyabe", "team": "Vissel Kobe", "count": 3}
{"id": "G2", "scorer": "Pedro Bandeira; Daichi Okubo; Ryo Hatanaka; Shun Miyabe", "count": 4}
{"id": "G3", "scorer": "Pedro Bandeira", "team": "Vissel Kobe", "minute": 53, "kind": "shot"}
{"id": "G4", "scorer": "Daichi Okubo", "team": "Sanfrecce Hiroshima", "assist": "Lee Seung-hwan", "kind": "shot"}
{"id": "G5", "scorer": "Ryo Hatanaka; Shun Miyabe", "team": "Vissel Kobe", "count": 2}
{"id": "G6", "scorer": "Pedro Bandeira", "team": "Vissel Kobe", "minute": 53, "kind": "shot"}
{"id": "G7", "scorer": "Daichi Okubo", "team": "Sanfrecce Hiroshima", "assist": "Lee Seung-hwan", "kind": "shot"}
{"id": "G8", "scorer": "Daichi Okubo", "team": "Sanfrecce Hiroshima", "assist": "Lee Seung-hwan", "kind": "shot"}
{"id": "G9", "scorer": "Ryo Hatanaka", "team": "Vissel Kobe", "assist": "Pedro Bandeira", "kind": "header"}
{"id": "G10", "scorer": "Shun Miyabe", "team": "Vissel Kobe", "minute": 78, "assist": "Ryo Hatanaka", "kind": "shot"}
{"id": "G11", "scorer": "Shun Miyabe", "team": "Vissel Kobe", "minute": 78, "assist": "Ryo Hatanaka", "kind": "shot", "minute_text": "78th minute"}
{"id": "G12", "scorer": "Shun Miyabe", "team": "Vissel Kobe", "minute": 78, "assist": "Ryo Hatanaka", "kind": "shot"}
{"id": "G13", "scorer": "Pedro Bandeira", "team": "Vissel Kobe", "minute": 53, "kind": "shot"}
