⟦TEAM|Kawasaki⟧ ⟦G15|hit back twice⟧ to deny ⟦TEAM|Urawa⟧ in ⟦GPE|Saitama⟧ thriller

A hat-trick of assists from ⟦PERSON|Daichi Morisue⟧ went unrewarded as ⟦TEAM|Urawa Reds⟧ were twice ⟦G16|pegged back⟧ by ⟦TEAM|Kawasaki Frontale⟧ in a ⟦SCORE|2-2⟧ draw at ⟦VENUE|Saitama Stadium 2002⟧ on ⟦DATE|Wednesday⟧.

⟦PERSON|Takeru Hinata⟧ and ⟦NORP|Brazilian⟧ defender ⟦PERSON|Wellington Sá⟧ ⟦G1|scored⟧ for ⟦TEAM|Urawa⟧; ⟦PERSON|Kento Ushijima⟧ and ⟦NORP|Slovenian⟧ forward ⟦PERSON|Blaž Kranjc⟧ ⟦G2|replied⟧ for the visitors, the latter in the ⟦MINUTE|88th minute⟧.

(⟦PERSON|Morisue⟧'s third assist, a cross in the ⟦MINUTE|71st minute⟧, was met by ⟦PERSON|Hinata⟧, who ⟦G3|put it away⟧ but was ruled to have strayed offside by the width of a boot.)

The hosts made the better start. ⟦PERSON|Ryuji Onodera⟧'s free-kick was tipped onto the bar by goalkeeper ⟦PERSON|Sho Kanazashi⟧ after only ⟦MINUTE|four minutes⟧, and ⟦PERSON|Hinata⟧ prodded the rebound wide. ⟦TEAM|Kawasaki⟧'s first attempt came from ⟦PERSON|Ushijima⟧, whose effort from distance ⟦PERSON|Ren Mochida⟧ gathered on ⟦MINUTE|13⟧.

⟦TEAM|Urawa⟧ ⟦G4|snatched the lead⟧ in the ⟦MINUTE|22nd minute⟧. ⟦PERSON|Kranjc⟧ gave up the ball under pressure from ⟦PERSON|Onodera⟧, ⟦PERSON|Morisue⟧ took it in his stride and measured a pass between two centre-backs, and ⟦PERSON|Hinata⟧ ⟦G5|beat the keeper when collecting it⟧, going round him to the left. It was the 21-year-old's ⟦G6|first⟧ at home since he joined from ⟦TEAM|Ventforet Kofu⟧ in ⟦DATE|January⟧.

It was ⟦G7|level⟧ by the ⟦MINUTE|interval⟧. Left-back ⟦PERSON|Yuma Tachikawa⟧, who had been booked in the ⟦MINUTE|31st minute⟧, swung in a corner; ⟦PERSON|Kranjc⟧'s header was blocked by ⟦PERSON|Onodera⟧, ⟦PERSON|Wellington⟧'s clearance hit ⟦PERSON|Ushijima⟧, and from there the captain could ⟦G8|hardly fail to convert⟧. He knew little about it, he would admit.

Eight minutes into the second half the home team regained their ⟦G9|advantage⟧. ⟦PERSON|Morisue⟧ again was the supplier, floating a free-kick beyond the far post to be ⟦G10|nodded back across ⟦PERSON|Kanazashi⟧⟧ by ⟦PERSON|Wellington⟧.

⟦PERSON|Toru Igarashi⟧'s men pressed. ⟦PERSON|Ushijima⟧ curled a fraction wide, ⟦PERSON|Mochida⟧ blocked from ⟦PERSON|Kranjc⟧ with his knee, and with 15 minutes to go midfielder ⟦PERSON|Sosuke Wakui⟧ came on and promptly shot into the side-netting. Their patience was rewarded when ⟦PERSON|Wakui⟧ played the ball into ⟦PERSON|Kranjc⟧'s feet, and the striker spun and ⟦G11|struck⟧ from the edge of the area, the ball going in via a post. It was his fifth ⟦G12|goal⟧ in the ⟦COMPETITION|J1 League⟧ ⟦DATE|this term⟧.

"We ⟦G13|conceded that second goal⟧ from a set-piece again, it is a thing I need to look at," ⟦PERSON|Igarashi⟧ said through the club's media staff. "But ⟦PERSON|Blaž⟧ is a player who wants the ball when it is late."

⟦PERSON|Kranjc⟧ said: "I lost the ball for ⟦G14|the first⟧, so I owed them one. I decided to shoot before it came to me."

⟦TEAM|Urawa⟧ have won one of their last six and sit 12th. ⟦TEAM|Kawasaki⟧, fourth, will visit ⟦TEAM|Cerezo Osaka⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Takeru Hinata; Wellington Sá", "team": "Urawa Reds", "count": 2}
{"id": "G2", "scorer": "Kento Ushijima; Blaž Kranjc", "team": "Kawasaki Frontale", "count": 2}
{"id": "G3", "scorer": "Takeru Hinata", "team": "Urawa Reds", "minute": 71, "minute_text": "71st minute", "assist": "Daichi Morisue", "outcome": "ruled out"}
{"id": "G4", "scorer": "Takeru Hinata", "team": "Urawa Reds", "minute": 22, "minute_text": "22nd minute", "assist": "Daichi Morisue", "kind": "shot"}
{"id": "G5", "scorer": "Takeru Hinata", "team": "Urawa Reds", "minute": 22, "minute_text": "22nd minute", "assist": "Daichi Morisue", "kind": "shot"}
{"id": "G6", "scorer": "Takeru Hinata", "team": "Urawa Reds", "minute": 22, "assist": "Daichi Morisue", "kind": "shot"}
{"id": "G7", "scorer": "Kento Ushijima", "team": "Kawasaki Frontale"}
{"id": "G8", "scorer": "Kento Ushijima", "team": "Kawasaki Frontale"}
{"id": "G9", "scorer": "Wellington Sá", "team": "Urawa Reds", "minute": 53, "minute_text": "Eight minutes into the second half", "assist": "Daichi Morisue", "kind": "header"}
{"id": "G10", "scorer": "Wellington Sá", "team": "Urawa Reds", "minute": 53, "minute_text": "Eight minutes into the second half", "assist": "Daichi Morisue", "kind": "header"}
{"id": "G11", "scorer": "Blaž Kranjc", "team": "Kawasaki Frontale", "minute": 88, "assist": "Sosuke Wakui", "kind": "shot"}
{"id": "G12", "scorer": "Blaž Kranjc", "team": "Kawasaki Frontale", "minute": 88, "assist": "Sosuke Wakui", "kind": "shot"}
{"id": "G13", "scorer": "Wellington Sá", "team": "Urawa Reds", "minute": 53, "assist": "Daichi Morisue", "kind": "header"}
{"id": "G14", "scorer": "Takeru Hinata", "team": "Urawa Reds", "minute": 22, "assist": "Daichi Morisue", "kind": "shot"}
{"id": "G15", "scorer": "Kento Ushijima; Blaž Kranjc", "team": "Kawasaki Frontale", "count": 2}
{"id": "G16", "scorer": "Kento Ushijima; Blaž Kranjc", "team": "Kawasaki Frontale", "count": 2}
