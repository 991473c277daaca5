Darts, derbies and a dog: sports round-up for ⟦DATE|Monday⟧

⟦FURNITURE|NORTH WALES DAILY POST⟧
⟦FURNITURE|Sport round-up⟧
⟦FURNITURE|Compiled by Sioned Wyn-Hopkin⟧
⟦FURNITURE|29 DEC 2025 22:05⟧
⟦FURNITURE|Cymraeg⟧

Darts: ⟦NORP|Welsh⟧ number two ⟦PERSON|Rhodri Pask⟧ is through to the quarter-finals of the ⟦COMPETITION|PDC World Championship⟧ after beating ⟦NORP|German⟧ ⟦PERSON|Ingo Stallmann⟧ ⟦SCORE|4-2⟧ at ⟦VENUE|Alexandra Palace⟧ in ⟦GPE|London⟧. ⟦PERSON|Pask⟧, a plumber from ⟦GPE|Llandudno⟧, hit a nine-dart leg and threw his glasses to the crowd. He meets ⟦PERSON|Cor Hazelhof⟧ of the ⟦GPE|Netherlands⟧ on ⟦DATE|New Year's Day⟧ (⟦ORG|Sky Sports Darts⟧).

Football: ⟦TEAM|Bangor 1876⟧ made it eight wins in a row in the ⟦COMPETITION|Cymru North⟧ with a ⟦SCORE|2-0⟧ win at ⟦TEAM|Rhyl⟧. ⟦PERSON|Gethin Mold⟧ and ⟦PERSON|Zac Ferreday⟧ ⟦G1|scored⟧ at ⟦VENUE|Belle Vue⟧. The ⟦TEAM|Wrexham⟧ v ⟦TEAM|Preston North End⟧ match in the ⟦COMPETITION|Championship⟧ on ⟦DATE|New Year's Day⟧ is an early kick-off at the ⟦VENUE|Racecourse⟧, by order of ⟦ORG|North Wales Police⟧.

⟦FURNITURE|Advert⟧
⟦FURNITURE|North Wales Live is on WhatsApp and we want you to join us⟧
⟦FURNITURE|Ski resort opens in Llangollen car park⟧

⟦FURNITURE|Rhodri Pask celebrates at Ally Pally (Image: PA)⟧ Rugby: ⟦TEAM|RGC 1404⟧ lost ⟦SCORE|31-12⟧ to ⟦TEAM|Ebbw Vale⟧ in ⟦GPE|Colwyn Bay⟧. ⟦TEAM|Scarlets⟧ coach ⟦PERSON|Iestyn Gwilt⟧, whose side were beaten by ⟦TEAM|Cardiff⟧ on ⟦DATE|Boxing Day⟧, has asked the ⟦ORG|Welsh Rugby Union⟧ to "say it in Welsh if you must, but say it", of the plan to cut a region. ⟦TEAM|Wales⟧ play ⟦TEAM|England⟧ at ⟦VENUE|Twickenham⟧ on ⟦DATE|February 7⟧.

Racing: The ⟦COMPETITION|Welsh Grand National⟧ at ⟦VENUE|Chepstow⟧ went to Haf Hir Felyn, 14-1, trained in ⟦GPE|Pembrokeshire⟧ by ⟦PERSON|Bronwen Lott⟧. Eight of twenty finished. The ⟦ORG|British Horseracing Authority⟧ is looking into the whip of the second.

⟦FURNITURE|READ MORE: Anglesey farmer finds Roman sandal⟧
⟦FURNITURE|Get our daily headlines by email: Enter your postcode⟧

Athletics: ⟦GPE|Wrexham⟧'s ⟦PERSON|Osian Kiplagat-Jones⟧ ran 27:58 in ⟦GPE|Valencia⟧, a ⟦NORP|Welsh⟧ 10km record.

Cricket: ⟦TEAM|Glamorgan⟧ have signed ⟦NORP|Sri Lankan⟧ spinner ⟦PERSON|Dushan Wijekoon⟧ for the ⟦DATE|2026⟧ ⟦COMPETITION|County Championship⟧. ⟦TEAM|Australia⟧ won the fourth ⟦COMPETITION|Ashes⟧ Test in ⟦GPE|Melbourne⟧ by 90 runs.

Ice hockey: ⟦TEAM|Cardiff Devils⟧ beat ⟦TEAM|Sheffield Steelers⟧ ⟦SCORE|5-3⟧ in the ⟦COMPETITION|Elite League⟧, ⟦NORP|Canadian⟧ ⟦PERSON|Brody Lachance⟧ getting three.

And the dog: Pero, the collie who ran on during ⟦TEAM|Caernarfon Town⟧'s ⟦SCORE|1-1⟧ draw with ⟦TEAM|Penybont⟧ at the ⟦VENUE|Oval⟧ on ⟦DATE|Saturday⟧, has been claimed. ⟦ORG|S4C⟧'s clip of it has been seen in ⟦GPE|Patagonia⟧. The ⟦ORG|Football Association of Wales⟧ will take no action against ⟦TEAM|Caernarfon⟧.

⟦FURNITURE|Monday's results: Cymru North: Airbus UK 1 Denbigh 1; Buckley 0 Holywell 4; Rhyl 0 Bangor 1876 2. Cymru South: Trefelin 3 Ammanford 2.⟧
⟦FURNITURE|Tuesday's fixtures: Cymru Premier (7.45pm): Bala v TNS; Connah's Quay Nomads v Flint⟧
⟦FURNITURE|Have you got a sports story? Tweet @DPostSport⟧
⟦FURNITURE|Sioned Wyn-Hopkin: Sports reporter from Bethesda. Supports Everton, sadly.⟧
=====GOALS=====
{"id": "G1", "scorer": "Gethin Mold; Zac Ferreday", "team": "Bangor 1876", "count": 2}
