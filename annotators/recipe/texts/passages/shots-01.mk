⟦PERSON|Anders Klippgen⟧’s ⟦G1|finish⟧, dug out from under his feet, settled a match that ⟦TEAM|Heidenheim⟧ had threatened to win by five. They were denied by an upright, by ⟦PERSON|Wojciech Duda⟧’s shins and, in the case of ⟦PERSON|Milo Reuter⟧, by a complete lack of nerve.

From the restart ⟦PERSON|Dacosta⟧ went straight through the middle and let fly. Parried. ⟦PERSON|Yeboah⟧ snapped up the loose ball. Blocked. ⟦PERSON|Dacosta⟧ once more, falling: over.

⟦PERSON|Yves Kanga⟧’s shot beat the goalkeeper but not ⟦PERSON|Éric Bomba⟧, who had got himself back on the line and chested it to safety. ⟦TEAM|Coton Sport⟧ appealed in vain that he had used an arm. A minute later their captain volleyed a half-cleared cross into the stand.

“The ⟦G2|goal⟧ was perfectly good,” insisted ⟦PERSON|Goran Stipić⟧. “He is onside, he ⟦G3|heads it in⟧, what more do you want from a striker? They found an elbow.” His ⟦TEAM|Hajduk Split⟧ side lost ⟦SCORE|1-0⟧.

⟦TEAM|Leeds⟧ finished second, two points behind ⟦TEAM|Sunderland⟧, and must go through the play-offs. They open with a trip to ⟦VENUE|Bramall Lane⟧ on ⟦DATE|Saturday⟧; the second leg follows ⟦DATE|three days later⟧, and the winner will meet ⟦TEAM|West Brom⟧ or ⟦TEAM|Coventry⟧.

⟦TEAM|Grimsby⟧’s ⟦G4|equaliser⟧ arrived by way of a deflection so wicked that ⟦PERSON|Ashton Peplow⟧ was diving the other way. ⟦PERSON|Dom Sealey⟧’s free-kick had been heading for the corner flag until it clipped ⟦PERSON|Ibrahima Touré⟧.

Only ⟦PERSON|Ludvig Qvist⟧ will know how he put it wide. The goal gaped; the keeper was on the floor; ⟦PERSON|Stefán Árnason⟧’s square pass could not have been kinder. ⟦TEAM|IFK Norrköping⟧ were made to regret it ⟦MINUTE|four minutes later⟧, when ⟦PERSON|Hellberg⟧ ⟦G5|tapped home⟧ at the other end.

The striker rounded ⟦PERSON|Musa Danladi⟧ and had the whole goal to aim at, yet ⟦PERSON|Tebogo Phiri⟧ somehow slid back to hook it off the line. ⟦TEAM|Kaizer Chiefs⟧ survived. They survived a header against the bar, too, and a shot that ⟦PERSON|Danladi⟧ cushioned away with his knee.

⟦PERSON|Gianluca Sbarra⟧: one shot, one ⟦G6|goal⟧, one booking for taking off his shirt. ⟦TEAM|Venezia⟧ will take it.

⟦MINUTE|Eight minutes into the second period⟧ ⟦TEAM|Burton⟧’s ⟦PERSON|Jordan Kettleborough⟧ swivelled and ⟦G7|shot into⟧ the bottom corner. There were also efforts from ⟦PERSON|Rafferty⟧, saved, and ⟦PERSON|Lumsden⟧, not even close.

A corner, a scramble, a roar. ⟦PERSON|Esteban Quiroga⟧ had the ⟦G8|ball in the net⟧ and was halfway to the corner flag when he noticed the referee pointing back at ⟦PERSON|Zapata⟧, the ⟦TEAM|Millonarios⟧ goalkeeper, who was flat out on the turf clutching his ribs. No goal, free-kick.

⟦PERSON|Nadia Ferchichi⟧ was on target three times in the first half and made ⟦PERSON|Line Agerskov⟧ work for each of the saves. After the ⟦MINUTE|interval⟧ she was on target just the once, and that ⟦G9|beat her⟧.

⟦TEAM|Tranmere⟧ held a two-goal cushion at the ⟦MINUTE|break⟧ and never looked like surrendering it, though ⟦PERSON|Ethan Boylan⟧ headed on to his own crossbar and ⟦PERSON|Mustafa Aydın⟧ twice shot straight at ⟦PERSON|Corrigan⟧.

If ⟦PERSON|Hwang Tae-min⟧’s volley had been a foot lower we would be writing about it for years. As it was, it thudded into the advertising hoarding for a tyre company and ⟦TEAM|Ulsan⟧ went back to passing sideways.

⟦TEAM|Crewe⟧’s ⟦G10|goals⟧ came from ⟦PERSON|Billy Ormerod⟧ and, after a calamitous back-pass by ⟦PERSON|Finn Escott⟧, ⟦PERSON|Dele Babatunde⟧. The visitors’ reply was a ⟦G11|consolation⟧ from ⟦PERSON|Ramsbottom⟧, whose earlier header had been hacked clear.

⟦PERSON|Karl-Heinz Brüggemann⟧ pulled off a double save from ⟦PERSON|Sissoko⟧ that belonged in a museum, and from the corner that followed was ⟦G12|beaten⟧ by a ball that ⟦G13|bobbled in⟧ off ⟦PERSON|Ochs⟧’s backside. Football.

The ⟦NORP|Uruguayan⟧’s long-ranger, moving this way and then that, ⟦G14|crept in⟧ at the near post to make ⟦PERSON|Sam Thackeray⟧’s debut one to forget. ⟦PERSON|Thackeray⟧ had earlier tipped a better shot over.

⟦TEAM|Getafe⟧ claimed a penalty, claimed a corner, claimed a red card, and by ⟦MINUTE|full-time⟧ were claiming that the clock had been stopped too soon. What they did not do was force ⟦PERSON|Álex Barrenetxea⟧ into a single save.

⟦PERSON|Femi Olatunde⟧ went one better. Having seen ⟦PERSON|Kaiser⟧’s effort strike a defender, he took a step to his left and ⟦G15|buried it⟧. He almost had a second when ⟦PERSON|Kaiser⟧ returned the favour, but the goalkeeper’s outstretched boot sent the ball spinning over.

VAR ⟦MINUTE|62’⟧: ⟦NORP|Croatian⟧ celebrations cut short. ⟦PERSON|Krešimir Babić⟧’s ⟦G16|volley⟧ is disallowed because ⟦PERSON|Luka Ercegović⟧ was standing in the line of sight of ⟦PERSON|Andreou⟧. It stays ⟦SCORE|1-1⟧.

That ⟦G17|strike⟧ by ⟦PERSON|Izzy Cartledge⟧, her first for ⟦TEAM|Bristol City Women⟧, was the difference, and it was a ⟦G18|strike⟧ worth the entrance money: thirty yards, left foot, still rising. ⟦PERSON|Cartledge⟧ also volleyed a yard too high and had a header nodded away by ⟦PERSON|Tess Vermeulen⟧.

⟦PERSON|Stephen Loughran⟧’s night summed it up. He won eight headers, seven of them in his own half, and the eighth, six yards from ⟦TEAM|Glentoran⟧’s goal, he sent looping harmlessly into the hands of ⟦PERSON|Aaron McVeigh⟧.

There will be no drivers on the ⟦GPE|Leeds⟧ trams this ⟦DATE|weekend⟧ because of the strike, and there was little drive about the football either. ⟦PERSON|Ranieri Colt⟧ sent one weak prod into the arms of ⟦PERSON|Hemsworth⟧; that was the only shot in 45 minutes.
=====GOALS=====
{"id": "G1", "scorer": "Anders Klippgen", "team": "Heidenheim", "kind": "shot"}
{"id": "G2", "team": "Hajduk Split", "kind": "header", "outcome": "ruled out"}
{"id": "G3", "team": "Hajduk Split", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Dom Sealey", "team": "Grimsby", "kind": "free kick"}
{"id": "G5", "scorer": "Hellberg", "minute_text": "four minutes later", "kind": "shot"}
{"id": "G6", "scorer": "Gianluca Sbarra", "team": "Venezia", "kind": "shot"}
{"id": "G7", "scorer": "Jordan Kettleborough", "team": "Burton", "minute": 53, "minute_text": "Eight minutes into the second period", "kind": "shot"}
{"id": "G8", "scorer": "Esteban Quiroga", "outcome": "ruled out"}
{"id": "G9", "scorer": "Nadia Ferchichi"}
{"id": "G10", "scorer": "Billy Ormerod; Dele Babatunde", "team": "Crewe", "count": 2}
{"id": "G11", "scorer": "Ramsbottom"}
{"id": "G12", "scorer": "Ochs"}
{"id": "G13", "scorer": "Ochs"}
{"id": "G14", "kind": "shot"}
{"id": "G15", "scorer": "Femi Olatunde", "kind": "shot"}
{"id": "G16", "scorer": "Krešimir Babić", "minute": 62, "minute_text": "62’", "kind": "volley", "outcome": "ruled out"}
{"id": "G17", "scorer": "Izzy Cartledge", "team": "Bristol City Women", "kind": "shot"}
{"id": "G18", "scorer": "Izzy Cartledge", "team": "Bristol City Women", "kind": "shot"}
