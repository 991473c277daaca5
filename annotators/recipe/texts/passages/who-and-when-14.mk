⟦PERSON|Patrik Holub⟧'s pass split two defenders and ⟦PERSON|Tomáš Jelen⟧ ⟦G1|scored⟧ in the ⟦MINUTE|11th minute⟧ for ⟦TEAM|Sigma Olomouc⟧. ⟦PERSON|Jelen⟧ then saw a shot saved by ⟦PERSON|Vít Sklenář⟧ and, on the ⟦MINUTE|half-hour⟧, set up ⟦PERSON|Holub⟧ to ⟦G2|make it ⟦SCORE|2-0⟧⟧. ⟦TEAM|Karviná⟧ ⟦G3|reduced the arrears⟧ through ⟦PERSON|Abdou Diallo⟧ 15 minutes after ⟦MINUTE|half-time⟧ but never looked like finding another.

A late ⟦G4|goal⟧ from substitute ⟦PERSON|Byron Quintana⟧ earned ⟦TEAM|Emelec⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Aucas⟧ on ⟦DATE|Wednesday night⟧. ⟦PERSON|Quintana⟧, who replaced the injured ⟦PERSON|Joao Minda⟧ in the ⟦MINUTE|59th minute⟧, ⟦G5|scored⟧ in the ⟦MINUTE|88th⟧ from a cross by ⟦PERSON|Elián Bone⟧. ⟦PERSON|Minda⟧ had ⟦G6|equalised⟧ in the ⟦MINUTE|40th⟧ after ⟦PERSON|Roberto Garcés⟧ ⟦G7|put ⟦TEAM|Aucas⟧ in front⟧ in the ⟦MINUTE|13th⟧, and ⟦PERSON|Bone⟧ had missed a penalty.

⟦PERSON|Amber Whitfield⟧ was the hero with the winning ⟦G8|goal⟧ and then, ⟦MINUTE|three minutes after⟧ it, the villain with the handball. It ought to have cost ⟦TEAM|Lewes⟧ a point. ⟦PERSON|Kiera Stone⟧'s penalty, at ⟦MINUTE|95 minutes⟧, was saved by ⟦PERSON|Holly Prior⟧, so ⟦PERSON|Whitfield⟧'s ⟦MINUTE|92nd-minute⟧ ⟦G9|effort⟧ stood as the last and only one of the day against ⟦TEAM|Rugby Borough⟧.

We were the better team, we had more shots, and we lost to two ⟦G10|goals⟧ by ⟦PERSON|Trésor Kalonji⟧, who did not play well. The ⟦G11|first⟧ was on ⟦MINUTE|36⟧. It hit his back. The ⟦G12|second⟧ was on ⟦MINUTE|58⟧. It hit his chest. ⟦PERSON|Chris Mbuyi⟧, for us, hit the post twice; for ⟦TEAM|AS Vita Club⟧ ⟦PERSON|Dieumerci Lema⟧ in goal was excellent.

⟦PERSON|Danny Sheerin⟧ ⟦G13|scored⟧, ⟦PERSON|Mike Tranter⟧ should have, ⟦PERSON|Corey Ogle⟧ nearly did and ⟦PERSON|Joe Abara⟧ thought he had. Such was ⟦TEAM|Solihull Moors⟧' second half, in order: the ⟦G14|goal⟧ on ⟦MINUTE|50⟧, the miss on ⟦MINUTE|60⟧, the near miss on ⟦MINUTE|70⟧ and the offside ⟦G15|header⟧ on ⟦MINUTE|80⟧. At ⟦MINUTE|half-time⟧ they had been behind to a ⟦PERSON|Kwame Boahen⟧ ⟦G16|strike⟧ for ⟦TEAM|Rochdale⟧.

The ⟦MINUTE|12th minute⟧ brought ⟦TEAM|Ajax⟧ a ⟦G17|goal⟧ and the ⟦MINUTE|13th⟧ brought ⟦G18|one⟧ for the opposition. ⟦PERSON|Tarik Sewradj⟧ ⟦G19|finished from six metres⟧; ⟦PERSON|Ilias Chouaref⟧ ⟦G20|finished from 60⟧, kick-off included, with ⟦PERSON|Sven Ruiter⟧ out of his goal to get a drink. ⟦TEAM|Heracles⟧ had further chances to win, as did ⟦TEAM|Ajax⟧, and the best of both teams' were blocked by the same defender, ⟦PERSON|Jari Mertens⟧.

⟦PERSON|Kosuke Arai⟧ can be forgiven. The ⟦TEAM|Kawasaki Frontale⟧ left-back blocked one shot with his head in the ⟦MINUTE|26th minute⟧ and another with his stomach in the ⟦MINUTE|27th⟧. The third he did not block, he diverted; ⟦PERSON|Marcão⟧, whose shot it was, was given the ⟦G21|goal⟧ for ⟦TEAM|Gamba Osaka⟧.

The ⟦MINUTE|seventh minute⟧: ⟦PERSON|Ryan Loughlin⟧, off target. The ⟦MINUTE|17th⟧: ⟦PERSON|Ryan Loughlin⟧, on target, saved. The ⟦MINUTE|27th⟧: ⟦PERSON|Ryan Loughlin⟧, ⟦G22|⟦SCORE|1-0⟧⟧. The ⟦MINUTE|37th⟧: ⟦PERSON|Jordan Feeney⟧ for ⟦TEAM|Larne⟧, ⟦G23|⟦SCORE|1-1⟧⟧. The ⟦MINUTE|47th⟧ and ⟦MINUTE|57th⟧: nothing. The ⟦MINUTE|67th⟧: ⟦PERSON|Loughlin⟧, a fine ⟦G24|header⟧, ⟦SCORE|2-1⟧. ⟦TEAM|Glenavon⟧ through.

⟦PERSON|Ulrik Sand⟧ had to go off for a minute with a bloody nose. While he was off ⟦PERSON|Mikael Norberg⟧ ⟦G25|scored⟧; when he came on he ⟦G26|scored⟧ himself. This was the ⟦MINUTE|44th minute⟧ and ⟦MINUTE|one minute after⟧, ⟦TEAM|Mjällby⟧ having the first ⟦G27|goal⟧ and ⟦TEAM|IFK Göteborg⟧, thanks to the head attached to the nose, the other. Both goalkeepers, ⟦PERSON|Rasmus Ek⟧ and ⟦PERSON|Anton Fager⟧, said they'd been unsighted.

Off the left post and away, said the ⟦MINUTE|15th minute⟧; off the left post and ⟦G28|in⟧, said the ⟦MINUTE|75th⟧. ⟦PERSON|Jerome Darko⟧ of ⟦TEAM|Leicester City⟧ was the man who hit it both times. ⟦TEAM|Middlesbrough⟧ had two good looks at goal after that, ⟦PERSON|Fin Hewson⟧ and ⟦PERSON|Saliou Mbaye⟧ the lookers.

When they are losing, ⟦TEAM|Pro Vercelli⟧ bring on ⟦PERSON|Simone Bossi⟧. They were losing, to a ⟦PERSON|Enzo Carrara⟧ ⟦G29|goal⟧ after ⟦MINUTE|20 minutes⟧; they brought on ⟦PERSON|Bossi⟧; and after ⟦MINUTE|80⟧ he ⟦G30|levelled⟧, set up by ⟦PERSON|Kelvin Okafor⟧. When they are level they take off ⟦PERSON|Okafor⟧. They took off ⟦PERSON|Okafor⟧, and ⟦MINUTE|two minutes later⟧ ⟦PERSON|Gabriele Riva⟧ ⟦G31|won it⟧ for ⟦TEAM|Novara⟧.

From ⟦PERSON|Harvey Kitson⟧, who'd struck a defender with the free-kick, to ⟦PERSON|Jonah Sadler⟧, who'd lost a boot, to ⟦PERSON|Nate Amankwah⟧, who ⟦G32|scored⟧: ⟦TEAM|Tamworth⟧'s ⟦G33|goal⟧, ⟦MINUTE|61⟧, had something of the pantomime. ⟦TEAM|Braintree⟧'s, ⟦MINUTE|64⟧, had all of it. Goalkeeper ⟦PERSON|Ben Foxley⟧, dribbling, was tackled, and ⟦PERSON|Lee Costa⟧ ⟦G34|walked in⟧.

There were five ⟦G35|goals⟧ in the women's derby and ⟦PERSON|Silvia Corrales⟧ had a part in all. She ⟦G36|scored⟧ the first, for ⟦TEAM|Betis Féminas⟧, in the ⟦MINUTE|third minute⟧; she was beaten in the air for the next, a ⟦PERSON|Inma Toril⟧ ⟦G37|header⟧ at ⟦MINUTE|11⟧; gave away the penalty for the next, which ⟦PERSON|Toril⟧ also ⟦G38|scored⟧, ⟦MINUTE|39⟧; made a ⟦G39|goal⟧ for ⟦PERSON|Mariana Lamas⟧ on ⟦MINUTE|65⟧; and was caught dawdling for the ⟦G40|last⟧, by ⟦PERSON|Toril⟧, on ⟦MINUTE|87⟧. ⟦TEAM|Sevilla Femenino⟧ won ⟦SCORE|3-2⟧.

⟦TEAM|Kuwait SC⟧ waited for their ⟦G41|goal⟧ and it was worth it. ⟦PERSON|Faisal Al-Enezi⟧ had hit one over in the ⟦MINUTE|3rd minute⟧ from much the same place. The one in the ⟦MINUTE|84th minute⟧ hit nothing on the way but net. "I kept my head down," said the veteran of his ⟦G42|strike⟧; for his first, he admitted, he'd had his head up. ⟦TEAM|Al-Qadsia⟧ wasted a two-on-one with ⟦MINUTE|three minutes left⟧.

A ⟦PERSON|Shaun Prowse⟧ shot became an assist when ⟦PERSON|Danny Whiteley⟧ stuck out a leg. ⟦PERSON|Whiteley⟧'s ⟦G43|goal⟧ in the ⟦MINUTE|17th minute⟧ is ⟦TEAM|Truro City⟧'s earliest ⟦DATE|this term⟧. ⟦TEAM|Taunton⟧ ⟦G44|levelled it⟧ with a ⟦PERSON|Will Dawson⟧ shot that became an assist when ⟦PERSON|Jermaine Pitt⟧ stuck out a hip (⟦MINUTE|71⟧), and it finished there, since nobody stuck out anything for ⟦PERSON|Prowse⟧'s last attempt.

⟦PERSON|Malik Diarra⟧, ⟦G45|⟦SCORE|1-0⟧⟧, ⟦MINUTE|nine minutes⟧. ⟦PERSON|Marco Lehner⟧, ⟦G46|⟦SCORE|1-1⟧⟧, ⟦MINUTE|fourteen⟧. ⟦PERSON|Malik Diarra⟧, ⟦G47|⟦SCORE|2-1⟧⟧, ⟦MINUTE|thirty-three⟧. ⟦PERSON|Marco Lehner⟧, wide, ⟦MINUTE|eighty-nine⟧. That, give or take the injury to ⟦TEAM|Winterthur⟧'s goalkeeper ⟦PERSON|Jonas Keller⟧, was ⟦TEAM|Winterthur⟧ against ⟦TEAM|Yverdon⟧, who took the three points on ⟦PERSON|Diarra⟧'s account.

⟦PERSON|Kateřina Dvořáčková⟧ and ⟦PERSON|Petra Havlová⟧ both went for it; ⟦PERSON|Iveta Mašková⟧, behind them, didn't, and was rewarded. The ball fell to her feet, the goal was empty, and it was all ⟦TEAM|Sparta Prague Women⟧ would need: ⟦G48|⟦SCORE|1-0⟧⟧, the ⟦MINUTE|73rd minute⟧. ⟦PERSON|Havlová⟧ headed against the post on ⟦MINUTE|76⟧.

Everything came in pairs. Two yellow cards for ⟦PERSON|Yoel Medina⟧, two saves by ⟦PERSON|Edson Choque⟧, two ⟦G49|goals⟧ for ⟦TEAM|Always Ready⟧, both on account of ⟦PERSON|Gustavo Cabello⟧, ⟦MINUTE|one minute from the start⟧ and ⟦MINUTE|one minute from the end⟧. ⟦TEAM|Blooming⟧ ⟦G50|got one⟧, from the boot of ⟦PERSON|Rafinha⟧, ⟦MINUTE|51⟧, and then, you guessed, got ⟦G51|another⟧, ⟦MINUTE|two minutes afterwards⟧.

It was ⟦PERSON|Grzegorz Banaś⟧ who ⟦G52|scored⟧ for ⟦TEAM|Radomiak⟧, in the ⟦MINUTE|26th minute⟧, and ⟦PERSON|Grzegorz Banaś⟧ who was denied in the ⟦MINUTE|29th⟧, ⟦MINUTE|38th⟧ and ⟦MINUTE|41st⟧ by ⟦PERSON|Jasmin Burić-Lang⟧. The visitors had nothing to match that. Substitutes ⟦PERSON|Ivo Santana⟧ and ⟦PERSON|Marek Lis⟧ had a chance apiece for ⟦TEAM|Warta⟧, the former stopping his own with an airshot.

A draw would have done for ⟦TEAM|Wales Women⟧ and a draw was what they had when the fourth official showed three minutes. In the ⟦MINUTE|second of those three minutes⟧ ⟦PERSON|Lowri Hâf Evans⟧, on her 18th birthday, tried her luck. It was not luck. Her shot ⟦G53|went in⟧, the bench went on, and ⟦TEAM|Croatia Women⟧, through on ⟦MINUTE|88⟧ only for ⟦PERSON|Cerys Mair⟧ to save, went home.
=====GOALS=====
{"id": "G1", "assist": "Patrik Holub", "scorer": "Tomáš Jelen", "team": "Sigma Olomouc", "minute": 11, "minute_text": "11th minute"}
{"id": "G2", "assist": "Tomáš Jelen", "score": "2-0", "scorer": "Patrik Holub", "team": "Sigma Olomouc", "minute": 30, "minute_text": "half-hour"}
{"id": "G3", "scorer": "Abdou Diallo", "team": "Karviná", "minute": 60, "minute_text": "15 minutes after half-time"}
{"id": "G4", "scorer": "Byron Quintana", "team": "Emelec", "minute": 88, "minute_text": "88th"}
{"id": "G5", "scorer": "Byron Quintana", "team": "Emelec", "minute": 88, "minute_text": "88th"}
{"id": "G6", "scorer": "Joao Minda", "team": "Emelec", "minute": 40, "minute_text": "40th"}
{"id": "G7", "scorer": "Roberto Garcés", "team": "Aucas", "minute": 13, "minute_text": "13th"}
{"id": "G8", "scorer": "Amber Whitfield", "team": "Lewes", "minute": 90, "added": 2, "minute_text": "92nd-minute"}
{"id": "G9", "scorer": "Amber Whitfield", "team": "Lewes", "minute": 90, "added": 2, "minute_text": "92nd-minute"}
{"id": "G10", "count": 2, "scorer": "Trésor Kalonji", "team": "AS Vita Club"}
{"id": "G11", "scorer": "Trésor Kalonji", "team": "AS Vita Club", "minute": 36, "minute_text": "36"}
{"id": "G12", "scorer": "Trésor Kalonji", "team": "AS Vita Club", "minute": 58, "minute_text": "58"}
{"id": "G13", "scorer": "Danny Sheerin", "team": "Solihull Moors", "minute": 50, "minute_text": "50"}
{"id": "G14", "scorer": "Danny Sheerin", "team": "Solihull Moors", "minute": 50, "minute_text": "50"}
{"id": "G15", "kind": "header", "outcome": "ruled out", "scorer": "Joe Abara", "team": "Solihull Moors", "minute": 80, "minute_text": "80"}
{"id": "G16", "kind": "shot", "scorer": "Kwame Boahen", "team": "Rochdale"}
{"id": "G17", "scorer": "Tarik Sewradj", "team": "Ajax", "minute": 12, "minute_text": "12th minute"}
{"id": "G18", "kind": "shot", "scorer": "Ilias Chouaref", "team": "Heracles", "minute": 13, "minute_text": "13th"}
{"id": "G19", "kind": "shot", "scorer": "Tarik Sewradj", "team": "Ajax", "minute": 12, "minute_text": "12th minute"}
{"id": "G20", "kind": "shot", "scorer": "Ilias Chouaref", "team": "Heracles", "minute": 13, "minute_text": "13th"}
{"id": "G21", "kind": "shot", "scorer": "Marcão", "team": "Gamba Osaka"}
{"id": "G22", "score": "1-0", "scorer": "Ryan Loughlin", "team": "Glenavon", "minute": 27, "minute_text": "27th"}
{"id": "G23", "score": "1-1", "scorer": "Jordan Feeney", "team": "Larne", "minute": 37, "minute_text": "37th"}
{"id": "G24", "score": "2-1", "kind": "header", "scorer": "Ryan Loughlin", "team": "Glenavon", "minute": 67, "minute_text": "67th"}
{"id": "G25", "scorer": "Mikael Norberg", "team": "Mjällby", "minute": 44, "minute_text": "44th minute"}
{"id": "G26", "kind": "header", "scorer": "Ulrik Sand", "team": "IFK Göteborg", "minute": 45, "minute_text": "one minute after"}
{"id": "G27", "scorer": "Mikael Norberg", "team": "Mjällby", "minute": 44, "minute_text": "44th minute"}
{"id": "G28", "scorer": "Jerome Darko", "team": "Leicester City", "minute": 75, "minute_text": "75th"}
{"id": "G29", "scorer": "Enzo Carrara", "team": "Novara", "minute": 20, "minute_text": "20 minutes"}
{"id": "G30", "assist": "Kelvin Okafor", "scorer": "Simone Bossi", "team": "Pro Vercelli", "minute": 80, "minute_text": "80"}
{"id": "G31", "scorer": "Gabriele Riva", "team": "Novara", "minute": 82, "minute_text": "two minutes later"}
{"id": "G32", "scorer": "Nate Amankwah", "team": "Tamworth", "minute": 61, "minute_text": "61"}
{"id": "G33", "scorer": "Nate Amankwah", "team": "Tamworth", "minute": 61, "minute_text": "61"}
{"id": "G34", "kind": "shot", "scorer": "Lee Costa", "team": "Braintree", "minute": 64, "minute_text": "64"}
{"id": "G35", "count": 5}
{"id": "G36", "scorer": "Silvia Corrales", "team": "Betis Féminas", "minute": 3, "minute_text": "third minute"}
{"id": "G37", "kind": "header", "scorer": "Inma Toril", "team": "Sevilla Femenino", "minute": 11, "minute_text": "11"}
{"id": "G38", "kind": "penalty", "scorer": "Inma Toril", "team": "Sevilla Femenino", "minute": 39, "minute_text": "39"}
{"id": "G39", "assist": "Silvia Corrales", "scorer": "Mariana Lamas", "team": "Betis Féminas", "minute": 65, "minute_text": "65"}
{"id": "G40", "scorer": "Inma Toril", "team": "Sevilla Femenino", "minute": 87, "minute_text": "87"}
{"id": "G41", "scorer": "Faisal Al-Enezi", "team": "Kuwait SC", "minute": 84, "minute_text": "84th minute"}
{"id": "G42", "scorer": "Faisal Al-Enezi", "team": "Kuwait SC", "minute": 84, "minute_text": "84th minute"}
{"id": "G43", "assist": "Shaun Prowse", "kind": "shot", "scorer": "Danny Whiteley", "team": "Truro City", "minute": 17, "minute_text": "17th minute"}
{"id": "G44", "assist": "Will Dawson", "scorer": "Jermaine Pitt", "team": "Taunton", "minute": 71, "minute_text": "71"}
{"id": "G45", "score": "1-0", "scorer": "Malik Diarra", "team": "Yverdon", "minute": 9, "minute_text": "nine minutes"}
{"id": "G46", "score": "1-1", "scorer": "Marco Lehner", "team": "Winterthur", "minute": 14, "minute_text": "fourteen"}
{"id": "G47", "score": "2-1", "scorer": "Malik Diarra", "team": "Yverdon", "minute": 33, "minute_text": "thirty-three"}
{"id": "G48", "score": "1-0", "kind": "shot", "scorer": "Iveta Mašková", "team": "Sparta Prague Women", "minute": 73, "minute_text": "73rd minute"}
{"id": "G49", "count": 2, "scorer": "Gustavo Cabello", "team": "Always Ready"}
{"id": "G50", "kind": "shot", "scorer": "Rafinha", "team": "Blooming", "minute": 51, "minute_text": "51"}
{"id": "G51", "scorer": "Rafinha", "team": "Blooming", "minute": 53, "minute_text": "two minutes afterwards"}
{"id": "G52", "scorer": "Grzegorz Banaś", "team": "Radomiak", "minute": 26, "minute_text": "26th minute"}
{"id": "G53", "kind": "shot", "scorer": "Lowri Hâf Evans", "team": "Wales Women", "minute": 90, "added": 2, "minute_text": "second of those three minutes"}
