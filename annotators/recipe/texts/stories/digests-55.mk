⟦TEAM|Bajen⟧'s women win the top match ⟦SCORE|3-2⟧
⟦FURNITURE|hammarbyfotboll.se / Foto: Bildbyrån⟧

It swung back and forth, it rained, and in the end ⟦TEAM|Hammarby⟧ stood as the winner of the ⟦COMPETITION|Damallsvenskan⟧ summit against ⟦TEAM|BK Häcken⟧. ⟦PERSON|Moa Ekdahl⟧'s ⟦G1|goal⟧, four minutes after she had been thrown in, decided a match where the guests from ⟦GPE|Gothenburg⟧ were twice behind and twice came level.

⟦PERSON|Stina Wallgren⟧ was ⟦G2|first with scoring⟧ for the home side. It was a quarter played when ⟦PERSON|Tove Hagstrom⟧ sent a hard ball along the ground in front of the goal, and at the far post ⟦PERSON|Wallgren⟧ ⟦G3|slid in the ball⟧. The clock was in the ⟦MINUTE|16th minute⟧. ⟦TEAM|Häcken⟧'s reply was a ⟦G4|penalty⟧ in the ⟦MINUTE|24th minute⟧, safely placed by ⟦PERSON|Rebecka Lindh⟧ after ⟦PERSON|Sandra Blom-Eriksson⟧ had brought down ⟦PERSON|Elin Sjoberg⟧.

Before the rest came also the ⟦G5|⟦SCORE|2-1⟧⟧. ⟦PERSON|Hagstrom⟧'s corner was punched out to ⟦PERSON|Annika Dahlqvist⟧, who from 20 metres ⟦G6|met it perfectly⟧. That was ⟦MINUTE|40 minutes⟧. After this ⟦G7|dream strike⟧ the ⟦TEAM|Bajen⟧ captain has seven ⟦G8|goals⟧ for the season.

⟦PERSON|Lindh⟧ hit the bar on a free-kick when the second half was new, and ⟦PERSON|Matilda Norrby⟧ got a free position but shot at our goalkeeper. It smelled equaliser, and it ⟦G9|came⟧ as well: ⟦PERSON|Sjoberg⟧, alone at the far post, ⟦G10|nodded in⟧ ⟦PERSON|Norrby⟧'s cross. ⟦MINUTE|Sixty-six⟧ played.

Then ⟦PERSON|Ekdahl⟧. In the ⟦MINUTE|77th minute⟧ she came on for ⟦PERSON|Wallgren⟧. In the ⟦MINUTE|81st⟧ the 18-year-old took the ball past one defender, past one more, and ⟦G11|placed it low by the post⟧. "I've been injured so long. To score on ⟦VENUE|Hammarby IP⟧, I have no words," she said.

There was stress at the end when ⟦TEAM|Häcken⟧ sent up everyone, and ⟦PERSON|Lindh⟧'s header in ⟦MINUTE|added time⟧ was millimetres from making it ⟦SCORE|3-3⟧.

⟦TEAM|Bajen⟧ visit ⟦TEAM|Rosengård⟧ next. ⟦TEAM|AIK⟧, in the ⟦GPE|Stockholm⟧ derby, wait after that.
=====GOALS=====
{"id": "G1", "scorer": "Moa Ekdahl", "team": "Hammarby", "minute": 81, "kind": "shot"}
{"id": "G2", "scorer": "Stina Wallgren", "team": "Hammarby", "minute": 16, "minute_text": "16th minute", "assist": "Tove Hagstrom", "kind": "shot"}
{"id": "G3", "scorer": "Stina Wallgren", "team": "Hammarby", "minute": 16, "minute_text": "16th minute", "assist": "Tove Hagstrom", "kind": "shot"}
{"id": "G4", "scorer": "Rebecka Lindh", "team": "Häcken", "minute": 24, "minute_text": "24th minute", "kind": "penalty"}
{"id": "G5", "scorer": "Annika Dahlqvist", "team": "Hammarby", "minute": 40, "minute_text": "40", "kind": "shot"}
{"id": "G6", "scorer": "Annika Dahlqvist", "team": "Hammarby", "minute": 40, "minute_text": "40", "kind": "shot"}
{"id": "G7", "scorer": "Annika Dahlqvist", "team": "Hammarby", "minute": 40, "kind": "shot"}
{"id": "G8", "scorer": "Annika Dahlqvist", "team": "Hammarby", "scope": "background", "count": 7}
{"id": "G9", "scorer": "Elin Sjoberg", "team": "Häcken", "minute": 66, "minute_text": "Sixty-six", "assist": "Matilda Norrby", "kind": "header"}
{"id": "G10", "scorer": "Elin Sjoberg", "team": "Häcken", "minute": 66, "minute_text": "Sixty-six", "assist": "Matilda Norrby", "kind": "header"}
{"id": "G11", "scorer": "Moa Ekdahl", "team": "Hammarby", "minute": 81, "minute_text": "81st", "kind": "shot"}
