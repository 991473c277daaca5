Obituary: ⟦PERSON|Ray Thackeray⟧, ⟦TEAM|Rotherham⟧ centre-forward who became a lighthouse keeper
⟦PERSON|Ray Thackeray⟧, who has died aged 88, ⟦G1|scored 127 goals⟧ for ⟦TEAM|Rotherham United⟧ in the late ⟦DATE|1950s⟧ and early ⟦DATE|1960s⟧, had a ⟦COMPETITION|First Division⟧ career ended by a dentist, and spent his last working years looking after the light at ⟦GPE|Flamborough Head⟧.
He was born in ⟦GPE|Maltby⟧, the sixth son of a miner, and went down the pit himself at 15. A scout saw him play in his boots on a cinder pitch and signed him in the colliery canteen for ten pounds and a bag of coal. He ⟦G2|scored⟧ on his debut, against ⟦TEAM|Barnsley⟧ at ⟦VENUE|Millmoor⟧ in ⟦DATE|September 1956⟧, with a ⟦G3|header⟧ which he insisted until his death he had never seen, as he had mud in both eyes.
By 21 he was the leading scorer in the ⟦COMPETITION|Second Division⟧. Tall, bald early and deceptively quick, he liked a cross hit hard and low. His partnership with ⟦PERSON|Len Ackroyd⟧, a winger who had been a sprinter, brought ⟦G4|61⟧ of the ⟦G5|goals⟧ and made him rich in everything but money. ⟦PERSON|Thackeray⟧ used to say that ⟦PERSON|Ackroyd⟧ crossed it, shut his eyes and waited for the noise.
The pair took ⟦TEAM|Rotherham⟧ to the ⟦COMPETITION|League Cup⟧ final of ⟦DATE|1961⟧, the first. ⟦PERSON|Thackeray⟧ ⟦G6|scored in each round⟧ and, in the first leg, at home to ⟦TEAM|Aston Villa⟧, ⟦G7|got the second⟧ of the side's two ⟦G8|goals⟧. He was missing from the return with an abscess, and ⟦TEAM|Villa⟧ turned it round after ⟦MINUTE|extra time⟧. "One tooth," he would say. "That's all that stood between me and an open-top bus."
He joined ⟦TEAM|Sheffield Wednesday⟧ the ⟦DATE|next year⟧, for £18,000. It ought to have been the making of him. ⟦G9|Five goals⟧ in nine games were followed by a second abscess, and an operation which damaged a nerve and the sight in his left eye. He never played again.
He took it without bitterness. ⟦PERSON|Thackeray⟧ drove a mobile library, ran a pub into the ground, as he put it, and answered an advertisement placed by ⟦ORG|Trinity House⟧. The keepers' cottage had no television. He kept a scrapbook up there, and a mouth organ. When automation came in ⟦DATE|1996⟧, he locked the door, handed in the key and cried for the second time in his life. The other had been in the bath at ⟦VENUE|Villa Park⟧.
His wife, ⟦PERSON|Doreen⟧, died in ⟦DATE|2017⟧. He is survived by two daughters, one of them a dentist.
=====GOALS=====
{"id": "G1", "scorer": "Ray Thackeray", "team": "Rotherham United", "scope": "background", "count": 127}
{"id": "G2", "scorer": "Ray Thackeray", "team": "Rotherham United", "kind": "header", "scope": "background"}
{"id": "G3", "scorer": "Ray Thackeray", "team": "Rotherham United", "kind": "header", "scope": "background"}
{"id": "G4", "scorer": "Ray Thackeray", "team": "Rotherham United", "scope": "background", "count": 61}
{"id": "G5", "scorer": "Ray Thackeray", "team": "Rotherham United", "scope": "background", "count": 61}
{"id": "G6", "scorer": "Ray Thackeray", "team": "Rotherham", "scope": "background"}
{"id": "G7", "scorer": "Ray Thackeray", "team": "Rotherham", "scope": "background"}
{"id": "G8", "team": "Rotherham", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Ray Thackeray", "team": "Sheffield Wednesday", "scope": "background", "count": 5}
