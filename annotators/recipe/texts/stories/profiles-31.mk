⟦PERSON|Tanghe⟧ to miss ⟦TEAM|Anderlecht⟧ clash after training injury

⟦TEAM|Club Brugge⟧ will be without striker ⟦PERSON|Youri Tanghe⟧ for ⟦DATE|Sunday⟧'s meeting with ⟦TEAM|Anderlecht⟧.

The 27-year-old twisted an ankle in a collision with ⟦PERSON|Dries Callewaert⟧ at the end of ⟦DATE|Thursday⟧'s session and left the training ground in a boot. The club said that he would be out for "three to five weeks".

⟦PERSON|Tanghe⟧ is the leading marksman in the ⟦COMPETITION|Belgian Pro League⟧ with ⟦G1|16 goals⟧. In ⟦DATE|August⟧ he ⟦G2|scored all three⟧ in the ⟦SCORE|3-2⟧ win at ⟦VENUE|Lotto Park⟧, two of them after the ⟦MINUTE|85th minute⟧, and he was also the ⟦G3|match-winner⟧ when the teams met in the ⟦COMPETITION|Belgian Cup⟧.

"He can't be replaced by one man," said coach ⟦PERSON|Gonzalo Etxeandia⟧. "We have to find his goals in different places."

⟦PERSON|Moussa Kanté⟧ is expected to lead the line. The ⟦NORP|Frenchman⟧ has one ⟦G4|goal⟧ to his name ⟦DATE|this season⟧, from the penalty spot against ⟦TEAM|Gent⟧, and has missed good chances in each of his last two appearances. The ⟦NORP|Basque⟧ coach could also move ⟦PERSON|Bram Verstappen-Claes⟧ into the middle. The captain played as a striker at ⟦TEAM|Sevilla⟧, where, coincidentally, his only ⟦NORP|European⟧ ⟦G5|goal⟧ came against ⟦TEAM|Brugge⟧: he beat three men on the right and, as the home supporters waited for the cross, shot inside the near post.

According to ⟦ORG|Het Nieuwsblad⟧, the club will look at free agents.

⟦TEAM|Anderlecht⟧ have problems of their own. They have failed to score in three of their last four matches and goalkeeper ⟦PERSON|Timon Raes⟧ is banned after being sent off at ⟦TEAM|Standard⟧.

⟦TEAM|Brugge⟧ are second, two points behind ⟦TEAM|Union⟧, who go to ⟦TEAM|Genk⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Youri Tanghe", "team": "Brugge", "count": 16, "scope": "background"}
{"id": "G2", "scorer": "Youri Tanghe", "team": "Brugge", "count": 3, "scope": "background"}
{"id": "G3", "scorer": "Youri Tanghe", "team": "Brugge", "scope": "background"}
{"id": "G4", "scorer": "Moussa Kanté", "team": "Brugge", "scope": "background"}
{"id": "G5", "scorer": "Bram Verstappen-Claes", "scope": "background"}
