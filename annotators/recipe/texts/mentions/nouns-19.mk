The visitors ⟦G1|doubled their lead⟧ after the ⟦MINUTE|break⟧. ⟦PERSON|Anel Begic⟧'s shot was parried by ⟦PERSON|Tomislav Ivos⟧ to ⟦PERSON|Roko Lovric⟧, who squared, and ⟦PERSON|Duje Matas⟧ ⟦G2|guided the ball into the empty net⟧ for ⟦TEAM|Slaven Belupo⟧ on ⟦MINUTE|59⟧.

⟦PERSON|Mason Trewin⟧ met the manager on ⟦DATE|Monday⟧, met the fans on ⟦DATE|Tuesday⟧ and met his first cross for ⟦TEAM|Plymouth Argyle⟧ with a header a yard wide on ⟦DATE|Saturday⟧. "He'll get goals," said ⟦PERSON|Neil Harcombe⟧.

From a goal down to a goal up in the space of two minutes: ⟦PERSON|Kamil Stepanek⟧'s ⟦G3|equaliser⟧ in the ⟦MINUTE|64th minute⟧ and ⟦PERSON|Dominik Hala⟧'s ⟦G4|strike⟧ in the ⟦MINUTE|66th⟧ took ⟦TEAM|Slovan Liberec⟧ past ⟦TEAM|Pardubice⟧.

It was ⟦PERSON|Renan Salomao⟧'s penalty miss that cost us, not the penalty they got, ⟦TEAM|Juventude⟧ boss ⟦PERSON|Ivo Brandl⟧ said. "Anyone can concede one. From 11 metres you have to hit the target."

⟦PERSON|Salma Haddadi⟧'s early ⟦G5|headed goal⟧ for ⟦TEAM|Morocco Women⟧, in the ⟦MINUTE|ninth minute⟧, came from their first corner, their ⟦G6|second goal⟧ being a ⟦PERSON|Nadia Amrani⟧ ⟦G7|penalty⟧. ⟦PERSON|Blessing Uzor⟧ missed one for ⟦TEAM|Nigeria Women⟧.

Trailing to ⟦PERSON|Zak Ambrose⟧'s ⟦G8|goal⟧ in the ⟦MINUTE|28th minute⟧, ⟦TEAM|Barrow⟧ brought on ⟦PERSON|Kofi Asamoah⟧ at the ⟦MINUTE|interval⟧, and ⟦PERSON|Asamoah⟧ ⟦G9|equalised⟧ with his first touch, only for the flag to rule out the ⟦G10|goal⟧.

A mistake by ⟦PERSON|Jan Pieter Roos⟧ gave ⟦PERSON|Ruud Kastelein⟧ the chance of a ⟦G11|second⟧, which he took with a finish through the legs of ⟦PERSON|Mees Hoogland⟧ on ⟦MINUTE|79⟧. ⟦TEAM|Cambuur⟧ are five points clear.

A mistake by ⟦PERSON|Cas Verbeek⟧ gave ⟦PERSON|Sven Otten⟧ the chance of a second, which he declined to take first time. ⟦PERSON|Verbeek⟧ recovered, the finish never came and ⟦TEAM|Almere City⟧ left with a one-goal win rather than two.

⟦PERSON|Ronaldo Ibarguen⟧'s ⟦MINUTE|38th-minute⟧ ⟦G12|effort⟧ proved to be the winning of the game for ⟦TEAM|Aguilas Doradas⟧. ⟦PERSON|Jesus Payares⟧ had the losing of it for ⟦TEAM|Jaguares⟧, his missed penalty in the ⟦MINUTE|81st minute⟧ the second of his season.

The ⟦MINUTE|38th-minute⟧ effort by ⟦PERSON|Santiago Payares⟧ was cleared off the line by ⟦PERSON|Dumar Ibarra⟧, the ⟦MINUTE|39th-minute⟧ corner was wasted and ⟦TEAM|Patriotas⟧ did not threaten for the rest of the half.

His side four goals to the good, ⟦TEAM|Wrexham⟧ boss ⟦PERSON|Rob Lister⟧ could afford to smile at ⟦PERSON|Bryn Hopkin⟧'s penalty in the last minute, chipped tamely into ⟦PERSON|Max Goddard⟧'s gloves.

⟦PERSON|Tarik Benhaddou⟧ claimed the ⟦G13|last⟧ of ⟦TEAM|Wydad⟧'s three, ⟦G14|sidefooting home⟧ in the ⟦MINUTE|83rd minute⟧. ⟦PERSON|Ayoub Lakhal⟧ ⟦G15|had the first two⟧, from a total of two chances.

There was one effort on target in 97 minutes at ⟦VENUE|Brisbane Road⟧, ⟦PERSON|Rob Farrant⟧'s volley for ⟦TEAM|Leyton Orient⟧, and it went straight to ⟦PERSON|Dan Crowhurst⟧. Two penalty appeals, one at either end, were ignored.

The ⟦G16|leveller⟧ from ⟦PERSON|Joseph Amankwah⟧ came ⟦MINUTE|14 minutes after half-time⟧, in his 14th game for ⟦TEAM|Aduana Stars⟧, and was his fourth ⟦G17|goal⟧. ⟦PERSON|Emmanuel Gyan⟧ had a chance to put them ahead, but finished poorly.

By the time ⟦PERSON|Alex Moreland⟧ finished poorly in the ⟦MINUTE|82nd minute⟧, ⟦TEAM|Chorley⟧ had finished poorly 11 times. They finish the month 19th, two goals better off than ⟦TEAM|Marine⟧.

Two ⟦G18|penalties⟧, ⟦G19|one⟧ at ⟦MINUTE|45+1⟧ by ⟦PERSON|Isac Thorsen⟧, the ⟦G20|other⟧ at ⟦MINUTE|90+3⟧ by ⟦PERSON|Noel Dahlgren⟧, won it for ⟦TEAM|Kalmar⟧. A third, for a trip on ⟦PERSON|Dahlgren⟧, was turned down.

With just a ⟦PERSON|Nikolai Frandsen⟧ ⟦G21|consolation⟧ in the ⟦MINUTE|90th minute⟧ to show for their evening, ⟦TEAM|Horsens⟧ are left with an aggregate deficit of three goals.

"It's one point, it's not a breakthrough," cautioned ⟦TEAM|Tranmere Rovers⟧ boss ⟦PERSON|Des Hanratty⟧. ⟦PERSON|Eddie Coyle⟧'s ⟦G22|header⟧ on ⟦MINUTE|72⟧ had given them that point.

⟦PERSON|Yoo Seung-jae⟧, with an assist and a ⟦G23|goal⟧, won two of the three penalty-box duels that settled it; ⟦PERSON|Kwon Ji-hoon⟧ won the other. The ⟦TEAM|Pohang Steelers⟧ midfielder's finish, in the ⟦MINUTE|86th minute⟧, was his first of any kind since ⟦DATE|May⟧.

⟦TEAM|Sutton Coldfield⟧ lost to a ⟦G24|penalty⟧ given by a linesman and a ⟦G25|goal⟧ given by goal-line technology that was not working, or so ⟦PERSON|Ben Nash⟧ says. The league has asked for his observations.
=====GOALS=====
{"id": "G1", "scorer": "Duje Matas", "team": "Slaven Belupo", "minute": 59, "minute_text": "59", "assist": "Roko Lovric", "kind": "shot"}
{"id": "G2", "scorer": "Duje Matas", "team": "Slaven Belupo", "minute": 59, "minute_text": "59", "assist": "Roko Lovric", "kind": "shot"}
{"id": "G3", "scorer": "Kamil Stepanek", "team": "Slovan Liberec", "minute": 64, "minute_text": "64th minute"}
{"id": "G4", "scorer": "Dominik Hala", "team": "Slovan Liberec", "minute": 66, "minute_text": "66th"}
{"id": "G5", "scorer": "Salma Haddadi", "team": "Morocco Women", "minute": 9, "minute_text": "ninth minute", "kind": "header"}
{"id": "G6", "scorer": "Nadia Amrani", "team": "Morocco Women", "kind": "penalty"}
{"id": "G7", "scorer": "Nadia Amrani", "team": "Morocco Women", "kind": "penalty"}
{"id": "G8", "scorer": "Zak Ambrose", "minute": 28, "minute_text": "28th minute"}
{"id": "G9", "scorer": "Kofi Asamoah", "team": "Barrow", "outcome": "ruled out"}
{"id": "G10", "scorer": "Kofi Asamoah", "team": "Barrow", "outcome": "ruled out"}
{"id": "G11", "scorer": "Ruud Kastelein", "team": "Cambuur", "minute": 79, "minute_text": "79", "kind": "shot"}
{"id": "G12", "scorer": "Ronaldo Ibarguen", "team": "Aguilas Doradas", "minute": 38, "minute_text": "38th-minute"}
{"id": "G13", "scorer": "Tarik Benhaddou", "team": "Wydad", "minute": 83, "minute_text": "83rd minute"}
{"id": "G14", "scorer": "Tarik Benhaddou", "team": "Wydad", "minute": 83, "minute_text": "83rd minute", "kind": "shot"}
{"id": "G15", "scorer": "Ayoub Lakhal", "team": "Wydad", "count": 2}
{"id": "G16", "scorer": "Joseph Amankwah", "team": "Aduana Stars", "minute": 59, "minute_text": "14 minutes after half-time"}
{"id": "G17", "scorer": "Joseph Amankwah", "team": "Aduana Stars", "minute": 59, "minute_text": "14 minutes after half-time"}
{"id": "G18", "scorer": "Isac Thorsen; Noel Dahlgren", "team": "Kalmar", "kind": "penalty", "count": 2}
{"id": "G19", "scorer": "Isac Thorsen", "team": "Kalmar", "minute": 45, "added": 1, "minute_text": "45+1", "kind": "penalty"}
{"id": "G20", "scorer": "Noel Dahlgren", "team": "Kalmar", "minute": 90, "added": 3, "minute_text": "90+3", "kind": "penalty"}
{"id": "G21", "scorer": "Nikolai Frandsen", "team": "Horsens", "minute": 90, "minute_text": "90th minute"}
{"id": "G22", "scorer": "Eddie Coyle", "team": "Tranmere Rovers", "minute": 72, "minute_text": "72", "kind": "header"}
{"id": "G23", "scorer": "Yoo Seung-jae", "team": "Pohang Steelers", "minute": 86, "minute_text": "86th minute"}
{"id": "G24", "kind": "penalty"}
{"id": "G25"}
