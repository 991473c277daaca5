⟦TEAM|Bournemouth⟧, who had ⟦G1|fallen behind⟧ to ⟦PERSON|Tijs Verhoef⟧'s ⟦MINUTE|fifth-minute⟧ drive, were level when ⟦PERSON|Marcos Senda⟧, at the end of a dash that began with ⟦PERSON|Alex Scotland⟧'s clearance, cut inside and ⟦G2|lifted the ball over⟧ ⟦PERSON|Bernd Lenz⟧, and ahead when ⟦PERSON|Lenz⟧ came for ⟦PERSON|Ryan Christian⟧'s cross, collided with ⟦PERSON|Issa Dieng⟧ and saw ⟦PERSON|Dango Kaboré⟧ ⟦G3|help himself⟧.

⟦PERSON|Ross Stannard⟧, at the end of a dash that began with ⟦PERSON|Alec Scotson⟧'s clearance, cut inside and lifted the ball over ⟦PERSON|Ben Lentz⟧, who had come for it, and over ⟦PERSON|Issa Dione⟧, who had not, and it would have been the goal of the month had ⟦PERSON|Calvin Bass⟧, on the line, not got his hair to it.

It was cruel luck on ⟦PERSON|Emma Kullman⟧, who had saved from ⟦PERSON|Rosa Kafle⟧ in the ⟦MINUTE|70th minute⟧ and from ⟦PERSON|Fridolina Rolf⟧ in the ⟦MINUTE|77th⟧, that ⟦PERSON|Rolf⟧'s free-kick, in the ⟦MINUTE|84th⟧, should come back off the bar, strike her between the shoulder blades and ⟦G4|drop over the line⟧.

⟦MINUTE|2⟧ ⟦PERSON|Zaleski⟧ races on to it, ⟦PERSON|Baumgart⟧ races out, ⟦PERSON|Zaleski⟧ gets there first and pokes it past him … and past the post. Early let-off.

⟦MINUTE|53⟧ ⟦PERSON|Zaleski⟧ races on to it, ⟦PERSON|Baumgart⟧ races out, ⟦PERSON|Zaleski⟧ gets there first and ⟦G5|pokes it past him⟧. No let-off this time. ⟦SCORE|0-1⟧.

⟦MINUTE|66⟧ Three changes. ⟦PERSON|Zaleski⟧, job done, is among those who make way. ⟦PERSON|Baumgart⟧ wants a word with his back four, and they are getting several.

A night that had been billed as a duel between ⟦PERSON|Hicham Boudaoui-Roy⟧ and ⟦PERSON|Sofiane Diop-Martin⟧ was settled by neither, the former being marked out of it by ⟦PERSON|Clinton Mata-Silva⟧, the latter limping out of it with a calf, and the only ⟦G6|goal⟧ being that of ⟦PERSON|Evann Guessand-Low⟧, who, with everyone watching the other two, ⟦G7|slotted in⟧ for ⟦TEAM|Nice⟧ in the ⟦MINUTE|59th minute⟧.

⟦PERSON|Garry Nulty⟧, who gave up drink, meat and, at 36, the wing for the middle, gave the ball to ⟦PERSON|Ross Tierney-Hall⟧, took it back, gave ⟦PERSON|Daniel Grant-Byrne⟧ the slip and ⟦G8|beat⟧ ⟦PERSON|Nathan Shepperd-Kay⟧ to give ⟦TEAM|Shamrock Rovers⟧ three points, in the ⟦MINUTE|74th minute⟧.

⟦PERSON|Gerry Nolan⟧, who gave up drink, meat and, at 36, the wing for the middle, gave the ball to ⟦PERSON|Ross Tiernan⟧, took it back, gave ⟦PERSON|Daniel Brand⟧ the slip and gave ⟦PERSON|Nathan Shepley-Kaye⟧, from six yards, every chance.

It was to be ⟦TEAM|Sunderland⟧'s last attack, and they put all they had into it, ⟦PERSON|Dennis Circlet⟧ overlapping, ⟦PERSON|Chris Riggs⟧ underlapping and ⟦PERSON|Trai Humes⟧, the right-back, at centre-forward, to whose chest the ball came, from whose thigh it fell and off whose laces, by way of ⟦PERSON|Marek Rodač⟧'s fingertips, it ⟦G9|found its resting place⟧.

The ⟦NORP|Ivorian⟧, on a run of eight matches without one, ⟦G10|got one⟧ in the ⟦MINUTE|12th minute⟧, when ⟦PERSON|Wilfried Kanga-Yao⟧ ⟦G11|redirected⟧ ⟦PERSON|Meschack Elio⟧'s shot with his hip, and would have got one in the ⟦MINUTE|13th⟧ but for ⟦PERSON|Marvin Keller-Graf⟧, from whose face it bounced clear.

Like a man who, having mislaid his keys, finds two sets, ⟦PERSON|Brian Brobbel-Tuin⟧, who had ⟦G12|hit the net⟧ once since ⟦DATE|September⟧, ⟦G13|scored twice⟧ for ⟦TEAM|Ajax⟧ in the ⟦MINUTE|50th⟧ and ⟦MINUTE|53rd minutes⟧, the one from a yard after ⟦PERSON|Steven Bergh⟧ had headed against a post, the other from twenty, ⟦PERSON|Bergh⟧ again involved.

The corner was cleared, to ⟦PERSON|Adebayo Kolade-Hunt⟧; the cross was cleared, to ⟦PERSON|Chem Campbell-Reed⟧; the shot was cleared, to ⟦PERSON|Jordan Shipman⟧, who turned it back into the area, where ⟦PERSON|Morgan Feeney-Dodd⟧, in the ⟦MINUTE|68th minute⟧, with a forehead that has been stitched more often than a quilt, cleared it again.

The corner was cleared, to ⟦PERSON|Adebayo Kolawole⟧; the cross was cleared, to ⟦PERSON|Chem Camberley⟧; the shot was cleared, to ⟦PERSON|Jordan Shipton⟧, who turned it back into the area, where ⟦PERSON|Morgan Fenney⟧, in the ⟦MINUTE|68th minute⟧, with a forehead that has been stitched more often than a quilt, ⟦G14|nodded it in⟧.

⟦PERSON|Bukayo Sakala-Green⟧'s ⟦G15|opener⟧ on ⟦MINUTE|33⟧, a free-kick that hit ⟦PERSON|Ethan Pinnick⟧'s heel, and ⟦PERSON|Yoane Wissel⟧'s ⟦G16|reply⟧ on ⟦MINUTE|38⟧, a header that hit nothing until it hit the net, bookended the only five minutes of note in a derby from which ⟦TEAM|Brentford⟧ took what they had come for.

The stewards' inquiry, into how a man of 70 came to be on the crossbar of the ⟦VENUE|Stadio Penzo⟧ at ⟦MINUTE|half-time⟧, heard that he had been put up to it by ⟦PERSON|Ruggero Bassi⟧, held up by two cousins and got down by the fire brigade.

⟦PERSON|Lautaro Gianetti-Sosa⟧, from a standing start, made up the ground on ⟦PERSON|Nahuel Barrios-Gil⟧, hooked the ball from his toe, brought it out, was fouled by ⟦PERSON|Iván Leguizamo⟧, got up and took the free-kick from which, in the ⟦MINUTE|46th minute⟧, ⟦PERSON|Walter Bou-Ruiz⟧, flinging himself full length, got the faintest of touches to ⟦G17|beat⟧ ⟦PERSON|Facundo Altamirano-Paz⟧.

⟦PERSON|Lautaro Giménez-Sosa⟧, from a standing start, made up the ground on ⟦PERSON|Nahuel Barrera⟧, hooked the ball from his toe, brought it out, was fouled by ⟦PERSON|Iván Leyes⟧, got up and took the free-kick to which, in the ⟦MINUTE|46th minute⟧, ⟦PERSON|Walter Boyé⟧, flinging himself full length, got the faintest of touches, to take it wide.

That the ⟦G18|first⟧ of ⟦TEAM|Magdeburg⟧'s three came off the referee, ⟦PERSON|Felix Brandis⟧, was against the laws; that the ⟦G19|second⟧ came off ⟦PERSON|Luc Castan⟧ was against the run of play; that the ⟦G20|third⟧ came off at all, ⟦PERSON|Baris Atiker⟧ having hit the penalty with his standing foot, after ⟦PERSON|Amara Condé-Schulz⟧, who had ⟦G21|scored the first⟧ in the ⟦MINUTE|18th minute⟧, had asked to take it, was against all reason.

Up and down went the curtain at the ⟦VENUE|Kings Park⟧ hospitality suite, in and out went the waiters, and ⟦PERSON|Dumisani Hlatshwayo⟧, whose testimonial it was, went through his speech, his notes and, when the lights failed, the motions.
=====GOALS=====
{"id": "G1", "scorer": "Tijs Verhoef", "minute": 5, "minute_text": "fifth-minute"}
{"id": "G2", "scorer": "Marcos Senda", "team": "Bournemouth", "kind": "shot"}
{"id": "G3", "scorer": "Dango Kaboré", "team": "Bournemouth"}
{"id": "G4", "scorer": "Emma Kullman", "minute": 84, "minute_text": "84th", "kind": "own goal"}
{"id": "G5", "scorer": "Zaleski", "minute": 53, "minute_text": "53", "score": "0-1"}
{"id": "G6", "scorer": "Evann Guessand-Low", "team": "Nice", "minute": 59, "minute_text": "59th minute"}
{"id": "G7", "scorer": "Evann Guessand-Low", "team": "Nice", "minute": 59, "minute_text": "59th minute", "kind": "shot"}
{"id": "G8", "scorer": "Garry Nulty", "team": "Shamrock Rovers", "minute": 74, "minute_text": "74th minute", "assist": "Ross Tierney-Hall", "kind": "shot"}
{"id": "G9", "scorer": "Trai Humes", "team": "Sunderland", "kind": "shot"}
{"id": "G10", "scorer": "Wilfried Kanga-Yao", "minute": 12, "minute_text": "12th minute", "assist": "Meschack Elio"}
{"id": "G11", "scorer": "Wilfried Kanga-Yao", "minute": 12, "minute_text": "12th minute", "assist": "Meschack Elio"}
{"id": "G12", "scorer": "Brian Brobbel-Tuin", "team": "Ajax", "scope": "background"}
{"id": "G13", "scorer": "Brian Brobbel-Tuin", "team": "Ajax", "count": 2}
{"id": "G14", "scorer": "Morgan Fenney", "minute": 68, "minute_text": "68th minute", "assist": "Jordan Shipton", "kind": "header"}
{"id": "G15", "scorer": "Bukayo Sakala-Green", "minute": 33, "minute_text": "33", "kind": "free kick"}
{"id": "G16", "scorer": "Yoane Wissel", "minute": 38, "minute_text": "38", "kind": "header"}
{"id": "G17", "scorer": "Walter Bou-Ruiz", "minute": 46, "minute_text": "46th minute", "assist": "Lautaro Gianetti-Sosa", "kind": "header"}
{"id": "G18", "scorer": "Amara Condé-Schulz", "team": "Magdeburg", "minute": 18}
{"id": "G19", "scorer": "Luc Castan", "team": "Magdeburg"}
{"id": "G20", "scorer": "Baris Atiker", "team": "Magdeburg", "kind": "penalty"}
{"id": "G21", "scorer": "Amara Condé-Schulz", "team": "Magdeburg", "minute": 18, "minute_text": "18th minute"}
