The ⟦NORP|Nordic⟧ week: ⟦TEAM|Glimt⟧ go goal crazy, ⟦TEAM|Copenhagen⟧ creak

⟦COMPETITION|Superliga⟧

⟦TEAM|Brøndby⟧ won the derby. ⟦TEAM|FC Copenhagen⟧ had led at ⟦VENUE|Parken⟧ from the ⟦MINUTE|fifth minute⟧, ⟦PERSON|Hjalmar Nordin⟧ with a ⟦G1|free-kick⟧, and should have been home and hosed before ⟦PERSON|Filip Rasmusson⟧ ⟦G2|turned things round⟧ in the space of six minutes ⟦MINUTE|midway through the second half⟧. ⟦SCORE|2-1⟧, and a fourth game without a win for the champions. ⟦TEAM|Midtjylland⟧ profited, an ⟦PERSON|Emil Kjeldgaard⟧ ⟦G3|penalty⟧ after ⟦MINUTE|54 minutes⟧ being enough to see off ⟦TEAM|AGF⟧ at the ⟦VENUE|MCH Arena⟧. ⟦TEAM|AGF⟧ hit the bar through ⟦PERSON|Mads Hornbæk⟧ and had ⟦PERSON|Patrick Vestbo⟧ sent off.

⟦COMPETITION|Allsvenskan⟧

The ⟦GPE|Stockholm⟧ game between ⟦TEAM|AIK⟧ and ⟦TEAM|Hammarby⟧ produced one ⟦G4|goal⟧, in the ⟦MINUTE|90th minute⟧ at the ⟦VENUE|Strawberry Arena⟧, and it belonged to the visitors: ⟦PERSON|Tarik Begović⟧, the ⟦NORP|Bosnian⟧, ⟦G5|let fly from 20 yards⟧. ⟦TEAM|Djurgården⟧ and ⟦TEAM|Malmö⟧ drew ⟦SCORE|2-2⟧. ⟦PERSON|Noah Storgaard⟧ and ⟦PERSON|Elias Tallberg⟧ ⟦G6|scored⟧ for ⟦TEAM|Malmö⟧, ⟦PERSON|Lukas Bech-Madsen⟧ ⟦G7|got both⟧ at the other end and the ⟦NORP|Dane⟧ missed a sitter for his hat-trick.

⟦COMPETITION|Eliteserien⟧

How do you stop ⟦TEAM|Bodø/Glimt⟧? ⟦TEAM|Molde⟧ had no idea and were ⟦SCORE|4-0⟧ down by the ⟦MINUTE|interval⟧ at ⟦VENUE|Aspmyra⟧. ⟦PERSON|Oliver Aune⟧ ⟦G8|scored⟧ on ⟦MINUTE|three minutes⟧, ⟦PERSON|Sivert Myhre-Solberg⟧ ⟦G9|got two⟧, on ⟦MINUTE|11⟧ and ⟦MINUTE|19⟧, and ⟦PERSON|Magnus Tangen⟧ the ⟦G10|fourth⟧ on ⟦MINUTE|38⟧. It finished ⟦SCORE|6-1⟧, with ⟦PERSON|Aune⟧ ⟦G11|completing his own double⟧ and ⟦NORP|Icelandic⟧ full-back ⟦PERSON|Jón Dagur Einarsson⟧ ⟦G12|bagging a rare one⟧ before ⟦PERSON|Simon Ryde⟧ ⟦G13|replied⟧ late on. ⟦TEAM|Rosenborg⟧ needed an ⟦MINUTE|88th-minute⟧ ⟦G14|equaliser⟧ from ⟦PERSON|Abdou Sanneh-Berg⟧ for a ⟦SCORE|1-1⟧ draw with ⟦TEAM|Viking⟧ at ⟦VENUE|Lerkendal⟧; the team from ⟦GPE|Stavanger⟧ had been ⟦G15|ahead⟧ since the ⟦MINUTE|half-hour⟧ thanks to ⟦NORP|Ghanaian⟧ teenager ⟦PERSON|Yaw Paintsil-Larsen⟧.

⟦COMPETITION|Veikkausliiga⟧

No goals at the ⟦VENUE|Bolt Arena⟧. ⟦TEAM|HJK⟧ and ⟦TEAM|Ilves⟧ shared eleven corners and nothing else. ⟦TEAM|KuPS⟧, distracted by the ⟦COMPETITION|Conference League⟧, rested ⟦PERSON|Ville Kettunen⟧. The ⟦NORP|Finn⟧ is expected back ⟦DATE|next week⟧.
=====GOALS=====
{"id": "G1", "scorer": "Hjalmar Nordin", "team": "FC Copenhagen", "minute": 5, "kind": "free kick", "minute_text": "fifth minute"}
{"id": "G2", "scorer": "Filip Rasmusson", "team": "Brøndby", "count": 2}
{"id": "G3", "scorer": "Emil Kjeldgaard", "team": "Midtjylland", "minute": 54, "kind": "penalty", "minute_text": "54 minutes"}
{"id": "G4", "scorer": "Tarik Begović", "team": "Hammarby", "minute": 90, "kind": "shot", "minute_text": "90th minute"}
{"id": "G5", "scorer": "Tarik Begović", "team": "Hammarby", "minute": 90, "kind": "shot", "minute_text": "90th minute"}
{"id": "G6", "scorer": "Noah Storgaard; Elias Tallberg", "team": "Malmö", "count": 2}
{"id": "G7", "scorer": "Lukas Bech-Madsen", "team": "Djurgården", "count": 2}
{"id": "G8", "scorer": "Oliver Aune", "team": "Bodø/Glimt", "minute": 3, "minute_text": "three minutes"}
{"id": "G9", "scorer": "Sivert Myhre-Solberg", "team": "Bodø/Glimt", "count": 2}
{"id": "G10", "scorer": "Magnus Tangen", "team": "Bodø/Glimt", "minute": 38, "minute_text": "38"}
{"id": "G11", "scorer": "Oliver Aune", "team": "Bodø/Glimt", "count": 2}
{"id": "G12", "scorer": "Jón Dagur Einarsson", "team": "Bodø/Glimt"}
{"id": "G13", "scorer": "Simon Ryde", "team": "Molde"}
{"id": "G14", "scorer": "Abdou Sanneh-Berg", "team": "Rosenborg", "minute": 88, "minute_text": "88th-minute"}
{"id": "G15", "scorer": "Yaw Paintsil-Larsen", "team": "Viking", "minute": 30, "minute_text": "half-hour"}
