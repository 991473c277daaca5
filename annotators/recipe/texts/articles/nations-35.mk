⟦COMPETITION|ISL⟧: ⟦TEAM|Blasters⟧ part ways with ⟦PERSON|Lobera-Pons⟧ after winless run
⟦GPE|KOCHI⟧: ⟦TEAM|Kerala Blasters⟧ on ⟦DATE|Monday⟧ parted ways with head coach ⟦PERSON|Sérgio Lobera-Pons⟧ "by mutual consent", less than 24 hours after a ⟦SCORE|0-3⟧ drubbing at the hands of ⟦TEAM|Mohun Bagan Super Giant⟧ left the side without a win in seven ⟦COMPETITION|ISL⟧ matches.
The ⟦NORP|Spaniard⟧, who had signed a contract till ⟦DATE|2028⟧, is the third coach to leave the club in as many years. Assistant ⟦PERSON|Jobby Mathew Kurian⟧ will be in charge for ⟦DATE|Friday⟧'s trip to the ⟦VENUE|Kanteerava⟧ to face ⟦TEAM|Bengaluru FC⟧.
⟦DATE|Sunday⟧'s loss at the ⟦VENUE|Jawaharlal Nehru Stadium⟧ was the last straw for many. Three ⟦G1|goals⟧ inside ⟦MINUTE|half an hour⟧ emptied the stands, and the ⟦ORG|Manjappada⟧, the club's main supporters' group, unfurled a banner that asked simply: "Why?" By the time ⟦TEAM|Mariners⟧ captain ⟦PERSON|Lalrinfela Hmar⟧ ⟦G2|completed the rout⟧ the chants against the management could be heard on television.
Club director ⟦PERSON|Vikram Chettiar⟧ defended his record. "We gave the coach everything he wanted. He asked for a striker, we signed ⟦PERSON|Antonio Habasco⟧. It's not for me to say why a man who ⟦G3|got 19 goals⟧ in ⟦GPE|Goa⟧ cannot score in ⟦GPE|Kochi⟧," he said.
⟦PERSON|Habasco⟧ has not found the net since his move in ⟦DATE|August⟧ and missed a penalty in the derby ⟦DATE|last month⟧, though an ankle problem has hardly helped.
Among the names doing the rounds to succeed ⟦PERSON|Lobera-Pons⟧ are former ⟦TEAM|East Bengal⟧ boss ⟦PERSON|Rohan Mehta-Shah⟧ and ⟦GPE|Nepal⟧'s ⟦PERSON|Deepak Subedi⟧. Sources close to the club said that an announcement is unlikely before the international break.
The players were given a day off. Defender ⟦PERSON|Anwar Sadiq Ali⟧, one of two called up by ⟦TEAM|India⟧ for the friendly in ⟦GPE|Kathmandu⟧, posted a picture of the departing coach with the caption: "Thank you mister." Winger ⟦PERSON|Prakash Gurung-Thapa⟧ liked it within seconds; most of his team-mates didn't.
The ⟦ORG|FSDL⟧ meanwhile confirmed that the league's fixtures after ⟦DATE|January⟧ would be released ⟦DATE|this week⟧.
=====GOALS=====
{"id": "G1", "team": "Mohun Bagan", "scope": "background", "count": 3}
{"id": "G2", "scorer": "Lalrinfela Hmar", "team": "Mohun Bagan", "scope": "background"}
{"id": "G3", "scorer": "Antonio Habasco", "scope": "background", "count": 19}
