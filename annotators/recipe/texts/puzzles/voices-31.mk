⟦PERSON|Szalai⟧ agent confirms ⟦TEAM|Juventus⟧ talks

⟦PERSON|Patrik Szalai⟧'s representative has confirmed that ⟦TEAM|Juventus⟧ are in negotiations with ⟦TEAM|Genoa⟧ for the ⟦TEAM|Hungary⟧ midfielder.

"There are talks, I won't deny it, ⟦TEAM|Juve⟧ are ⟦TEAM|Juve⟧," ⟦PERSON|Giacomo Lunardi⟧ told ⟦ORG|Sky Sport Italia⟧. "But ⟦PERSON|Patrik⟧ has a contract until ⟦DATE|2028⟧ and is concentrated on ⟦DATE|Sunday⟧."

The 23-year-old has been the revelation of the ⟦COMPETITION|Serie A⟧ campaign, with nine ⟦G1|goals⟧ from midfield and a string of performances that made him untouchable under ⟦PERSON|Danilo Brunetti⟧. Only two strikers have ⟦G2|scored⟧ more.

⟦ORG|Gazzetta dello Sport⟧ claim the ⟦TEAM|Old Lady⟧ would offer €25m plus the card of ⟦PERSON|Riccardo Malfatti⟧, who is on loan at ⟦TEAM|Lecce⟧.

⟦PERSON|Szalai⟧ began at ⟦TEAM|Honvéd⟧, where he ⟦G3|scored⟧ on his professional debut at 16 from the halfway line, the goalkeeper having come up for a corner, and was brought to ⟦GPE|Italy⟧ by ⟦TEAM|Genoa⟧ in ⟦DATE|2023⟧ for less than €1m. It was slow going. In his first season he hardly played and his one ⟦G4|goal⟧, an overhead kick in the ⟦COMPETITION|Coppa Italia⟧, came in a defeat.

He broke through ⟦DATE|last autumn⟧ when ⟦PERSON|Ezequiel Fonte⟧ was injured. He ⟦G5|struck⟧ twice against ⟦TEAM|Torino⟧ at the ⟦VENUE|Stadio Olimpico Grande Torino⟧ on his first start, the second a dipping half-volley over ⟦PERSON|Beppe Tornaghi⟧ from 30 metres, and a week later ⟦G6|settled the derby⟧ with ⟦TEAM|Sampdoria⟧ in front of a delirious ⟦VENUE|Marassi⟧. "That night I thought, we won't keep him," said ⟦PERSON|Brunetti⟧. "It's not the ⟦G7|goal⟧. It's that for 95 minutes he wanted the ball."

He has gone off the boil a little since the break, without a goal in five, and missed a penalty in the ⟦SCORE|0-0⟧ draw at ⟦TEAM|Lecce⟧. Team-mate ⟦PERSON|Sam Oyewole⟧, who had given him the ball, was furious, and the two had to be separated on their way down the tunnel.

⟦TEAM|Genoa⟧ play ⟦TEAM|Torino⟧ again ⟦DATE|this weekend⟧, at home, and ⟦PERSON|Szalai⟧ is one yellow card away from a suspension.

⟦FURNITURE|Follow FootballItalia on: Facebook | X | Instagram⟧
=====GOALS=====
{"id": "G1", "scorer": "Patrik Szalai", "team": "Genoa", "count": 9, "scope": "background"}
{"id": "G2", "scope": "background"}
{"id": "G3", "scorer": "Patrik Szalai", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Patrik Szalai", "team": "Genoa", "scope": "background"}
{"id": "G5", "scorer": "Patrik Szalai", "team": "Genoa", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Patrik Szalai", "team": "Genoa", "scope": "background"}
{"id": "G7", "scorer": "Patrik Szalai", "team": "Genoa", "scope": "background"}
