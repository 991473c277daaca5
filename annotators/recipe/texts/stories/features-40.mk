⟦PERSON|Nadia Rahmouni⟧'s five greatest moments

As ⟦TEAM|Morocco⟧'s record marksman calls time on her international career, we look back at five of her 67 ⟦G1|goals⟧.

⟦TEAM|Mali⟧, ⟦DATE|2015⟧ - The ⟦G8|first⟧. She was 18, on for ⟦PERSON|Salma Idrissi⟧ with ⟦MINUTE|a quarter of an hour left⟧, and nobody had told the defenders. She ⟦G2|lashed one in⟧ off the underside of the bar and did not celebrate, thinking that it had come down on the wrong side of the line.

⟦TEAM|Zambia⟧, ⟦DATE|2018⟧ - A ⟦G3|penalty⟧, her third attempt at it. The referee had made her retake the first, which ⟦PERSON|Hazel Banda⟧ saved, and the second, which went in, because of players in the area. "By the third I had run out of corners," she said.

⟦TEAM|Nigeria⟧, ⟦DATE|2022⟧ - The semi-final in ⟦GPE|Rabat⟧, 45,000 people. ⟦PERSON|Zineb Lachgar⟧ won it on the left, played it to ⟦PERSON|Idrissi⟧, who let it run, and ⟦PERSON|Rahmouni⟧, coming from deep, ⟦G4|met it with her instep⟧. ⟦PERSON|Blessing Okafor-Hart⟧ got fingertips to it. It was ⟦SCORE|1-1⟧ after 120 minutes and the ⟦TEAM|Atlas Lionesses⟧ went through in the shoot-out.

⟦TEAM|South Korea⟧, ⟦DATE|2023⟧ - Her ⟦G5|header⟧, the first ⟦G6|goal⟧ by ⟦TEAM|Morocco⟧ at a women's ⟦COMPETITION|World Cup⟧, beat ⟦TEAM|South Korea⟧. She is five foot three. ⟦PERSON|Hanane Bakkali⟧, who crossed, says that she was aiming for somebody else.

⟦TEAM|Senegal⟧, ⟦DATE|last Friday⟧ - The farewell. She'd been asked to take the corner, and refused. She was tripped in the box, and gave the ball to ⟦PERSON|Lachgar⟧, who missed. In the ⟦MINUTE|last minute⟧ she was through on goal with only ⟦PERSON|Fatou Diouf⟧ to beat, and squared for 17-year-old ⟦PERSON|Aya Tazi⟧ to ⟦G7|tap in⟧. It is perhaps the one that she will be remembered for, and it isn't hers.
=====GOALS=====
{"id":"G1","scorer":"Nadia Rahmouni","team":"Morocco","count":67,"scope":"background"}
{"id":"G2","scorer":"Nadia Rahmouni","team":"Morocco","scope":"background"}
{"id":"G3","scorer":"Nadia Rahmouni","team":"Morocco","kind":"penalty","scope":"background"}
{"id":"G4","scorer":"Nadia Rahmouni","team":"Morocco","kind":"shot","scope":"background"}
{"id":"G5","scorer":"Nadia Rahmouni","team":"Morocco","kind":"header","assist":"Hanane Bakkali","scope":"background"}
{"id":"G6","scorer":"Nadia Rahmouni","team":"Morocco","kind":"header","assist":"Hanane Bakkali","scope":"background"}
{"id":"G7","scorer":"Aya Tazi","team":"Morocco","kind":"shot","assist":"Nadia Rahmouni","scope":"background"}
{"id":"G8","scorer":"Nadia Rahmouni","team":"Morocco","scope":"background"}
