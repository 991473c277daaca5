After keeping ⟦PERSON|Noel Balewa⟧ quiet for 82 minutes, ⟦TEAM|Carlisle United⟧ let him drift off the last man once, and the ⟦TEAM|Barrow⟧ striker ⟦G1|did what he does⟧. ⟦PERSON|Leon Cartwright-Hay⟧, 20 yards out, had been closest before then, his shot deflected on to the bar.

After keeping quiet for a week, ⟦TEAM|Barrow⟧ have confirmed that ⟦PERSON|Noel Balewa⟧ will join ⟦TEAM|Carlisle United⟧ at the end of the month. The fee is undisclosed.

⟦TEAM|Ajax Women⟧ ⟦G2|found their shooting boots⟧ after the ⟦MINUTE|interval⟧: ⟦PERSON|Lotte Heemskerk⟧ ⟦G3|got two⟧ and ⟦PERSON|Jill Verhoef-Bos⟧ a ⟦G4|third⟧.

⟦PERSON|Isak Nyström⟧'s persistence won ⟦TEAM|Göteborg⟧ a free-kick and ⟦PERSON|Albin Hermansson⟧, from 22 yards, ⟦G5|found the inside of the post and the net⟧ ⟦MINUTE|two minutes into the second period⟧.

⟦PERSON|Isak Nyström⟧'s persistence won ⟦TEAM|Göteborg⟧ a free-kick and ⟦PERSON|Albin Hermansson⟧, from 22 yards, found the inside of the post and the arms of ⟦PERSON|Viktor Dryselius⟧.

The sending-off changed everything. ⟦TEAM|Motor Lublin⟧, for whom ⟦PERSON|Kamil Wójcicki⟧ had ⟦G6|scored⟧, looked comfortable but ⟦G7|shipped two⟧ in the ⟦MINUTE|last ten minutes⟧ to ⟦PERSON|Patryk Szysz-Kowal⟧ and ⟦PERSON|Sergio Barcía-Leal⟧ of ⟦TEAM|Zagłębie Lubin⟧.

The sending-off changed little. ⟦TEAM|Motor Lublin⟧ dropped back, ⟦PERSON|Kamil Wójcicki⟧ headed away everything that came his way and the container firm that sponsors ⟦TEAM|Zagłębie Lubin⟧ shipped two busloads of fans home in silence.

Not until the ⟦MINUTE|49th minute⟧ did ⟦TEAM|Port Vale⟧ get a shot on target; not until the ⟦MINUTE|85th⟧ did they ⟦G8|get a goal⟧, when ⟦PERSON|Ronan Hale-Curtis⟧ ⟦G9|finished⟧ a scrappy move. It was too late: ⟦PERSON|Jaheim Bello⟧ had seen to that with ⟦G10|strikes⟧ on ⟦MINUTE|20⟧ and ⟦MINUTE|61⟧ for ⟦TEAM|Lincoln City⟧.

Captain ⟦PERSON|Nigel Mutasa⟧ saw to it that ⟦TEAM|Dynamos⟧ came home with something, ⟦G11|bundling one over the line⟧ (⟦MINUTE|90+1⟧). ⟦TEAM|Highlanders⟧ claimed that ⟦PERSON|Lincoln Zvasiya-Moyo⟧ had been fouled.

Captain ⟦PERSON|Nigel Mutasa⟧ saw to it that everyone at ⟦TEAM|Dynamos⟧ got a share of the prize money, the groundstaff included.

⟦DATE|Last week⟧ it was ⟦PERSON|Tammy Brevik⟧ whose last-minute ⟦G12|goal⟧ was celebrated by ⟦TEAM|LSK Kvinner⟧; ⟦DATE|this week⟧ it was her miss, in the ⟦MINUTE|90th minute⟧, that cost them a point against ⟦TEAM|Vålerenga Women⟧, who were ahead through ⟦PERSON|Karina Sævik-Lie⟧'s ⟦MINUTE|70th-minute⟧ ⟦G13|volley⟧.

He may be 37, but ⟦PERSON|Jamie Vardell⟧ is not finished. A pass from ⟦PERSON|Ellis Kroon⟧ sent him away in the ⟦MINUTE|24th minute⟧ and the old ⟦TEAM|Leicester City⟧ man ⟦G14|applied the coolest of finishes⟧. He also had ⟦G15|one⟧ chalked off.

He may be 37, but ⟦PERSON|Jamie Vardell⟧ is not finished. The old ⟦TEAM|Leicester City⟧ man has agreed a one-year deal and said that he would not leave until he had seen the club promoted.

A booming kick by ⟦PERSON|Odysseas Vlachos⟧ was misjudged by ⟦PERSON|Thanasis Koutris⟧, and ⟦PERSON|Fran Vélez-Soto⟧, without breaking stride, ⟦G16|made capital of it⟧ for ⟦TEAM|Panathinaikos⟧ on ⟦MINUTE|58 minutes⟧. Before that ⟦PERSON|Koutris⟧ had been the game's best player.

⟦TEAM|Grêmio⟧ have a new chief executive and a plan to cut debt. The capital of ⟦GPE|Rio Grande do Sul⟧ has not hosted a title party since ⟦DATE|2010⟧, ⟦PERSON|Odair Fontoura⟧ noted, but "the club is solid again".

Defeat by ⟦TEAM|Sunderland Women⟧ was harsh on ⟦PERSON|Ruby Lathwell⟧. The ⟦TEAM|Birmingham City Women⟧ goalkeeper stopped a penalty after ⟦MINUTE|five minutes⟧ and a header after ⟦MINUTE|15⟧; only a goalmouth scramble, from which ⟦PERSON|Katy Watmough⟧ ⟦G17|got the last touch⟧, undid her.

If ⟦TEAM|Brøndby⟧ had been more ruthless they would have been out of sight. ⟦PERSON|Nikolaj Juhl⟧ ⟦G18|scored one⟧ and missed three, ⟦PERSON|Clement Bischoff-Ager⟧ hit the woodwork, and ⟦TEAM|Horsens⟧ ⟦G19|stunned them⟧ at the end through ⟦PERSON|Gustav Hein⟧.

⟦TEAM|Horsens⟧ stunned their supporters on ⟦DATE|Thursday⟧ by sacking ⟦PERSON|Gustav Hein⟧ as coach. He leaves with the club third in the ⟦COMPETITION|1st Division⟧ and four points off the lead.

⟦TEAM|Iraq⟧ ⟦G20|put paid to ⟦TEAM|Oman⟧'s hopes⟧ with the one real chance of the second half: ⟦PERSON|Mohanad Abbas⟧ dispossessed ⟦PERSON|Khalid Al-Braiki⟧ and, having looked for support and found none, chose to shoot and ⟦G21|scored⟧ (⟦MINUTE|69⟧).

A draw in ⟦GPE|Basra⟧ put paid to ⟦TEAM|Oman⟧'s hopes of automatic qualification. ⟦PERSON|Khalid Al-Braiki⟧ was their best performer, winning possession 12 times and leading by example.
=====GOALS=====
{"id": "G1", "scorer": "Noel Balewa", "team": "Barrow"}
{"id": "G2", "scorer": "Lotte Heemskerk; Jill Verhoef-Bos", "team": "Ajax Women", "count": 3}
{"id": "G3", "scorer": "Lotte Heemskerk", "team": "Ajax Women", "count": 2}
{"id": "G4", "scorer": "Jill Verhoef-Bos", "team": "Ajax Women"}
{"id": "G5", "scorer": "Albin Hermansson", "team": "Göteborg", "minute": 47, "minute_text": "two minutes into the second period", "kind": "free kick"}
{"id": "G6", "scorer": "Kamil Wójcicki", "team": "Motor Lublin"}
{"id": "G7", "scorer": "Patryk Szysz-Kowal; Sergio Barcía-Leal", "team": "Zagłębie Lubin", "count": 2}
{"id": "G8", "scorer": "Ronan Hale-Curtis", "team": "Port Vale", "minute": 85, "minute_text": "85th"}
{"id": "G9", "scorer": "Ronan Hale-Curtis", "team": "Port Vale", "minute": 85, "minute_text": "85th"}
{"id": "G10", "scorer": "Jaheim Bello", "team": "Lincoln City", "count": 2}
{"id": "G11", "scorer": "Nigel Mutasa", "team": "Dynamos", "minute": 90, "added": 1, "minute_text": "90+1"}
{"id": "G12", "scorer": "Tammy Brevik", "team": "LSK Kvinner", "scope": "background"}
{"id": "G13", "scorer": "Karina Sævik-Lie", "team": "Vålerenga Women", "minute": 70, "minute_text": "70th-minute", "kind": "volley"}
{"id": "G14", "scorer": "Jamie Vardell", "minute": 24, "minute_text": "24th minute", "assist": "Ellis Kroon", "kind": "shot"}
{"id": "G15", "scorer": "Jamie Vardell", "outcome": "ruled out"}
{"id": "G16", "scorer": "Fran Vélez-Soto", "team": "Panathinaikos", "minute": 58, "minute_text": "58 minutes"}
{"id": "G17", "scorer": "Katy Watmough", "team": "Sunderland Women"}
{"id": "G18", "scorer": "Nikolaj Juhl", "team": "Brøndby"}
{"id": "G19", "scorer": "Gustav Hein", "team": "Horsens"}
{"id": "G20", "scorer": "Mohanad Abbas", "team": "Iraq", "minute": 69, "minute_text": "69"}
{"id": "G21", "scorer": "Mohanad Abbas", "team": "Iraq", "minute": 69, "minute_text": "69"}
