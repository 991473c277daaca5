⟦TEAM|Remo Stars Ladies⟧ and ⟦TEAM|Bayelsa Queens⟧ share four ⟦G16|goals⟧ in ⟦GPE|Ikenne⟧

A ⟦PERSON|Blessing Itodo⟧ ⟦G1|strike⟧ in ⟦MINUTE|stoppage time⟧ earned ⟦TEAM|Bayelsa Queens⟧ a ⟦SCORE|2-2⟧ draw at ⟦TEAM|Remo Stars Ladies⟧ on ⟦DATE|Wednesday⟧ after the hosts had come from behind to lead the ⟦COMPETITION|NWFL Premiership⟧ match. ⟦PERSON|Joy Akpabio⟧ ⟦G2|got their first⟧; ⟦PERSON|Mary Adeyinka⟧ and ⟦PERSON|Rukayat Lawal-Bello⟧ ⟦G3|scored⟧ for ⟦TEAM|Remo⟧.

The ⟦TEAM|Queens⟧ settled quicker and ⟦PERSON|Itodo⟧ was denied by goalkeeper ⟦PERSON|Funmi Ogunsanya⟧ in the ⟦MINUTE|fourth minute⟧. They were not made to wait. Defender ⟦PERSON|Kemi Salako⟧ lost the ball on the touchline, ⟦PERSON|Itodo⟧ pulled it back and ⟦PERSON|Akpabio⟧ had the simple task of ⟦G4|sweeping home⟧ on ⟦MINUTE|13 minutes⟧. It was her ⟦G5|seventh goal⟧ of the season, and she also ⟦G6|scored⟧ in the ⟦SCORE|3-1⟧ win over ⟦TEAM|Edo Queens⟧ ⟦DATE|last week⟧.

⟦PERSON|Adeyinka⟧ hit the bar on ⟦MINUTE|22⟧. ⟦PERSON|Lawal-Bello⟧ had the ball in the ⟦G7|net⟧ but referee ⟦PERSON|Patience Duru⟧ spotted a push. ⟦TEAM|Remo⟧ ⟦G8|drew level⟧, though, with ⟦MINUTE|half-time⟧ approaching, when ⟦TEAM|Bayelsa⟧'s ⟦PERSON|Ebiere Tonye⟧ saw her clearance blocked and ⟦PERSON|Adeyinka⟧ reacted first to ⟦G9|turn it in⟧.

Coach ⟦PERSON|Tope Alabi⟧ converted ⟦PERSON|Salako⟧ from full-back to winger for the second half, and it was she who crossed in the ⟦MINUTE|61st minute⟧. Keeper ⟦PERSON|Tamunoibi West⟧ came for it, did not get there, and ⟦PERSON|Lawal-Bello⟧ ⟦G10|guided her header beneath the bar⟧ to ⟦G11|put ⟦TEAM|Remo⟧ ahead⟧.

⟦PERSON|Ogunsanya⟧ saved from ⟦PERSON|Akpabio⟧ with 15 minutes left and again on ⟦MINUTE|80⟧. But in the ⟦MINUTE|fourth minute of added time⟧ substitute ⟦PERSON|Gift Okoh⟧ slipped the ball to ⟦PERSON|Itodo⟧, whose shot was ⟦G12|deflected in⟧ off ⟦PERSON|Salako⟧.

"We ⟦G13|conceded⟧ at the end because we stopped playing," said ⟦PERSON|Alabi⟧. "I am happy with the character for our ⟦G14|two goals⟧. Their ⟦G15|equaliser⟧ took a touch; the goalkeeper could do nothing."

⟦PERSON|Itodo⟧ said: "I saw the net move. If they give it to another person, I will fight."
=====GOALS=====
{"id": "G1", "scorer": "Blessing Itodo", "team": "Bayelsa Queens", "minute": 90, "added": 4, "assist": "Gift Okoh", "kind": "shot"}
{"id": "G2", "scorer": "Joy Akpabio", "team": "Bayelsa Queens", "minute": 13, "assist": "Blessing Itodo", "kind": "shot"}
{"id": "G3", "scorer": "Mary Adeyinka; Rukayat Lawal-Bello", "team": "Remo", "count": 2}
{"id": "G4", "scorer": "Joy Akpabio", "team": "Bayelsa Queens", "minute": 13, "minute_text": "13 minutes", "assist": "Blessing Itodo", "kind": "shot"}
{"id": "G5", "scorer": "Joy Akpabio", "team": "Bayelsa Queens", "minute": 13, "minute_text": "13 minutes", "assist": "Blessing Itodo", "kind": "shot"}
{"id": "G6", "scorer": "Joy Akpabio", "team": "Bayelsa Queens", "scope": "background"}
{"id": "G7", "scorer": "Rukayat Lawal-Bello", "team": "Remo", "outcome": "ruled out"}
{"id": "G8", "scorer": "Mary Adeyinka", "team": "Remo", "kind": "shot"}
{"id": "G9", "scorer": "Mary Adeyinka", "team": "Remo", "kind": "shot"}
{"id": "G10", "scorer": "Rukayat Lawal-Bello", "team": "Remo", "minute": 61, "minute_text": "61st minute", "assist": "Kemi Salako", "kind": "header"}
{"id": "G11", "scorer": "Rukayat Lawal-Bello", "team": "Remo", "minute": 61, "minute_text": "61st minute", "assist": "Kemi Salako", "kind": "header"}
{"id": "G12", "scorer": "Blessing Itodo", "team": "Bayelsa Queens", "minute": 90, "added": 4, "minute_text": "fourth minute of added time", "assist": "Gift Okoh", "kind": "shot"}
{"id": "G13", "scorer": "Blessing Itodo", "team": "Bayelsa Queens", "minute": 90, "added": 4, "assist": "Gift Okoh", "kind": "shot"}
{"id": "G14", "scorer": "Mary Adeyinka; Rukayat Lawal-Bello", "team": "Remo", "count": 2}
{"id": "G15", "scorer": "Blessing Itodo", "team": "Bayelsa Queens", "minute": 90, "added": 4, "assist": "Gift Okoh", "kind": "shot"}
{"id": "G16", "scorer": "Joy Akpabio; Blessing Itodo; Mary Adeyinka; Rukayat Lawal-Bello", "count": 4}
