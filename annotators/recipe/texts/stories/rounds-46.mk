⟦TEAM|Heerenveen Vrouwen⟧ chase ⟦TEAM|Ajax⟧: ⟦PERSON|Tolhoek⟧ ⟦G1|brace⟧ turns ⟦SCORE|0-2⟧ into ⟦SCORE|3-2⟧

⟦FURNITURE|sc-heerenveen.nl | nieuws⟧
By half past three most people in ⟦VENUE|Abe Lenstra Stadion⟧ had given up on it, and ⟦PERSON|Iris Tolhoek⟧ admits that she'd nearly given up on it herself. "I thought: just one, for the fans," the striker said.

It became three, for everybody. ⟦PERSON|Tolhoek⟧ ⟦G2|scored the last⟧ of them with three minutes on the board still to go, after ⟦G3|scoring the first⟧ on ⟦MINUTE|77⟧, and in between ⟦PERSON|Evi Maatman-Bos⟧ ⟦G4|put in⟧ a rebound on ⟦MINUTE|84⟧ for ⟦TEAM|Heerenveen⟧ to beat ⟦TEAM|PEC Zwolle⟧ ⟦SCORE|3-2⟧ and keep ⟦TEAM|Ajax⟧, who won ⟦SCORE|4-0⟧ at ⟦TEAM|Telstar⟧, in sight.

What made it hard was the start. ⟦TEAM|PEC⟧ ⟦G5|scored⟧ from their first two attacks. ⟦PERSON|Bo van Egmond-Smit⟧ ⟦G6|turned in a low ball⟧ by ⟦PERSON|Danique Ypeme⟧ in the ⟦MINUTE|6th minute⟧ and ⟦PERSON|Ypeme⟧ herself ⟦G7|raised it to ⟦SCORE|2-0⟧⟧ from 16 metres in the ⟦MINUTE|15th⟧. Keeper ⟦PERSON|Jasmijn Resink⟧ said she'd seen neither of them coming.

Chances for a comeback before the ⟦MINUTE|break⟧ were there: ⟦PERSON|Tolhoek⟧ shot against the far post, ⟦PERSON|Maatman-Bos⟧ volleyed wide from ⟦PERSON|Sanne Koopmans-Vlieg⟧'s pass, and ⟦PERSON|Koopmans-Vlieg⟧'s penalty, awarded after a foul by ⟦PERSON|Maud Asbroek⟧, was kept out by ⟦PERSON|Moon Pondes⟧. The same ⟦PERSON|Moon Pondes⟧ made three more saves after ⟦MINUTE|half-time⟧, and it was a surprise that she let ⟦PERSON|Tolhoek⟧'s ⟦G8|header⟧ slip.

⟦PERSON|Tolhoek⟧'s ⟦G9|winner⟧, a shot from a tight angle, went in via the inside of the post. She took off her shirt, was booked, and misses the next match.
=====GOALS=====
{"id": "G1", "scorer": "Iris Tolhoek", "team": "Heerenveen Vrouwen", "count": 2}
{"id": "G2", "scorer": "Iris Tolhoek", "team": "Heerenveen Vrouwen", "kind": "shot"}
{"id": "G3", "scorer": "Iris Tolhoek", "team": "Heerenveen Vrouwen", "minute": 77, "kind": "header", "minute_text": "77"}
{"id": "G4", "scorer": "Evi Maatman-Bos", "team": "Heerenveen Vrouwen", "minute": 84, "kind": "shot", "minute_text": "84"}
{"id": "G5", "scorer": "Bo van Egmond-Smit; Danique Ypeme", "team": "PEC Zwolle", "count": 2}
{"id": "G6", "scorer": "Bo van Egmond-Smit", "team": "PEC Zwolle", "minute": 6, "assist": "Danique Ypeme", "minute_text": "6th minute"}
{"id": "G7", "scorer": "Danique Ypeme", "team": "PEC Zwolle", "minute": 15, "kind": "shot", "score": "2-0", "minute_text": "15th"}
{"id": "G8", "scorer": "Iris Tolhoek", "team": "Heerenveen Vrouwen", "minute": 77, "kind": "header"}
{"id": "G9", "scorer": "Iris Tolhoek", "team": "Heerenveen Vrouwen", "kind": "shot"}
