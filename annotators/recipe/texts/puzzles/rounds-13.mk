⟦PERSON|Big Vern⟧, the butcher of ⟦GPE|Barrow⟧: an appreciation of ⟦PERSON|Vernon Askew⟧, who has died aged 84
⟦FURNITURE|Obituary⟧
⟦PERSON|Vernon Askew⟧, who has died aged 84, ⟦G1|scored 212 goals⟧ in 11 seasons for four northern clubs and never, he liked to say, hit one of them from outside the area.
A centre-forward of the old sort, he was born in ⟦GPE|Whitehaven⟧, the fifth of seven children of a miner, and was playing for ⟦TEAM|Workington⟧ reserves at 15. He made his league debut at 17 against ⟦TEAM|Halifax Town⟧, ⟦G2|scoring⟧ after a goalkeeping error by ⟦PERSON|Jack Pinder⟧, whom he would later employ behind the counter of his shop.
⟦TEAM|Carlisle United⟧ bought him for £900 in ⟦DATE|1960⟧. In his first season he ⟦G3|netted 31⟧, including ⟦G4|five⟧ against ⟦TEAM|Hartlepools⟧, a club record he shared until ⟦PERSON|Roy Blenkin⟧ broke it with ⟦G5|six⟧. His partnership with ⟦PERSON|Blenkin⟧ was one of mutual suspicion. “He never passed,” ⟦PERSON|Askew⟧ recalled. “I never minded. Keeper used to drop it and I was there.”
He won promotion with ⟦TEAM|Carlisle⟧ in ⟦DATE|1962⟧ and again, at ⟦TEAM|Preston North End⟧, three years later, when his diving ⟦G6|header⟧ at ⟦TEAM|Ipswich⟧ on the final afternoon took them up on goal average. A month earlier he had broken his nose in ⟦G7|equalising⟧ against ⟦TEAM|Bury⟧ and, with no substitutes allowed, played on with cotton wool in each nostril.
The season of ⟦DATE|1966-67⟧ was his best. ⟦PERSON|Askew⟧ ⟦G8|got 34⟧. He was on the shortlist for ⟦TEAM|England⟧’s tour of ⟦GPE|Canada⟧ but it came to nothing, and a transfer to ⟦TEAM|Everton⟧ fell through because of a medical. “Dodgy ticker,” he explained. He outlived the surgeon.
His most famous ⟦G9|goal⟧ came in the ⟦COMPETITION|FA Cup⟧ in ⟦DATE|1968⟧, by which time he was at ⟦TEAM|Barrow⟧. ⟦TEAM|Leicester City⟧ were the visitors; ⟦PERSON|Billy Cavanagh⟧ had ⟦G10|given the ⟦COMPETITION|First Division⟧ side the lead⟧ and the pitch was a bog. With a ⟦MINUTE|minute left⟧ a free-kick by ⟦PERSON|Ted Moss⟧ stuck in the mud, three defenders slid past it and ⟦PERSON|Askew⟧ ⟦G11|toe-poked it in⟧. ⟦TEAM|Barrow⟧ lost the replay ⟦SCORE|4-0⟧.
He retired at 31 and opened the butcher’s. He refused all invitations to the directors’ box, preferred rugby league, and was a magistrate for 19 years.
He is survived by his wife, ⟦PERSON|Maureen⟧, two daughters and five grandchildren.
⟦PERSON|Vernon Askew⟧, footballer and butcher, born ⟦DATE|3 June 1942⟧; died ⟦DATE|9 November 2026⟧
=====GOALS=====
{"id": "G1", "scorer": "Vernon Askew", "scope": "background", "count": 212}
{"id": "G2", "scorer": "Vernon Askew", "team": "Workington", "scope": "background"}
{"id": "G3", "scorer": "Vernon Askew", "team": "Carlisle United", "scope": "background", "count": 31}
{"id": "G4", "scorer": "Vernon Askew", "team": "Carlisle United", "scope": "background", "count": 5}
{"id": "G5", "scorer": "Roy Blenkin", "team": "Carlisle United", "scope": "background", "count": 6}
{"id": "G6", "scorer": "Vernon Askew", "team": "Preston North End", "scope": "background", "kind": "header"}
{"id": "G7", "scorer": "Vernon Askew", "team": "Preston North End", "scope": "background"}
{"id": "G8", "scorer": "Vernon Askew", "team": "Preston North End", "scope": "background", "count": 34}
{"id": "G9", "scorer": "Vernon Askew", "team": "Barrow", "scope": "background", "kind": "shot"}
{"id": "G10", "scorer": "Billy Cavanagh", "team": "Leicester City", "scope": "background"}
{"id": "G11", "scorer": "Vernon Askew", "team": "Barrow", "scope": "background", "kind": "shot"}
