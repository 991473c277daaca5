⟦TEAM|Trabzonspor⟧ end ⟦DATE|2024-25⟧ in the black, the blue and fourth
⟦FURNITURE|Annual report in brief⟧
It is tempting to sum up ⟦TEAM|Trabzonspor⟧'s campaign in a single figure, and the marketing department has: 1,967, the number of minutes they spent in the lead. Only champions ⟦TEAM|Galatasaray⟧ had more. Why, then, only fourth?
The answer's on page nine of our own report. They let slip 21 points from winning positions, 15 of them in the ⟦MINUTE|last ten minutes⟧. Thirteen ⟦G1|goals⟧ were conceded after the ⟦MINUTE|80th minute⟧, three of them in one evening at ⟦GPE|Kayseri⟧. "We are a good film with a bad ending," said coach ⟦PERSON|Hakan Yorulmaz⟧, who will stay on.
It began so well. ⟦PERSON|Emre Taşkıran⟧ ⟦G3|scored a hat-trick⟧ on the opening night at home to ⟦TEAM|Konyaspor⟧ and the ⟦VENUE|Papara Park⟧ rose to him. The midfielder's ⟦G4|16 goals⟧ were four more than he'd managed in all his previous years, and came from just 39 shots on target. In a spell from ⟦DATE|September⟧ to early ⟦DATE|December⟧, he and ⟦NORP|Nigerian⟧ forward ⟦PERSON|Chidozie Mbanefo⟧ ⟦G5|got 20 of the team's 26⟧.
⟦PERSON|Mbanefo⟧ then went off to the ⟦COMPETITION|Africa Cup of Nations⟧, ⟦G6|scored three times⟧, won it, got malaria and lost nine kilos. He returned in late ⟦DATE|February⟧ and started two more matches. Without him, ⟦PERSON|Yorulmaz⟧ went through four centre-forwards; the four of them ⟦G7|netted once⟧ between them, an ⟦G8|effort⟧ by the teenager ⟦PERSON|Batuhan Öz⟧ at ⟦TEAM|Rizespor⟧ which took two deflections.
At the back there was a settled pair in ⟦PERSON|Stefan Mladenov⟧ and ⟦PERSON|Arseniy Batagov-Lysenko⟧ until ⟦DATE|Easter⟧. The ⟦NORP|Bulgarian⟧ broke down in the cup semi-final, at ⟦SCORE|0-0⟧, against ⟦TEAM|Beşiktaş⟧. ⟦TEAM|Trabzonspor⟧ lost it ⟦SCORE|2-0⟧ in ⟦MINUTE|extra time⟧. They missed the chance of ⟦GPE|Europe⟧ by that door, too, but got in by the league, as ⟦TEAM|Göztepe⟧ collapsed.
Fact box. Played 36, won 18, drawn 11, lost 7. ⟦G9|Goals⟧: ⟦SCORE|61-40⟧. Top scorer: ⟦PERSON|Taşkıran⟧ 16. Most appearances: ⟦PERSON|Uğurcan Balaban⟧, goalkeeper, 36, the scorer of one. Yellow cards: 91. Youngest: ⟦PERSON|Öz⟧, 17 years and 12 days. Biggest win: ⟦SCORE|6-0⟧ (⟦TEAM|Hatayspor⟧). Average gate: 27,340.
⟦PERSON|Balaban⟧'s ⟦G11|goal⟧, of course, is the one everybody will remember. Season's last kick, ⟦SCORE|1-1⟧, wind off the ⟦GPE|Black Sea⟧ behind him. He cleared his lines, and the ball didn't come down until it ⟦G2|was in the net⟧ at the other end. It took them fourth, above ⟦TEAM|Samsunspor⟧, on head-to-head.
=====GOALS=====
{"id": "G1", "scope": "background", "count": 13}
{"id": "G2", "scorer": "Uğurcan Balaban", "team": "Trabzonspor", "scope": "background"}
{"id": "G3", "scorer": "Emre Taşkıran", "team": "Trabzonspor", "scope": "background", "count": 3}
{"id": "G4", "scorer": "Emre Taşkıran", "team": "Trabzonspor", "scope": "background", "count": 16}
{"id": "G5", "scorer": "Emre Taşkıran; Chidozie Mbanefo", "team": "Trabzonspor", "scope": "background", "count": 20}
{"id": "G6", "scorer": "Chidozie Mbanefo", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Batuhan Öz", "team": "Trabzonspor", "scope": "background"}
{"id": "G8", "scorer": "Batuhan Öz", "team": "Trabzonspor", "scope": "background"}
{"id": "G9", "team": "Trabzonspor", "scope": "background", "count": 61}
{"id": "G11", "scorer": "Uğurcan Balaban", "team": "Trabzonspor", "scope": "background"}
