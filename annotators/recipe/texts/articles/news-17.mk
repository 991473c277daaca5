⟦COMPETITION|NWSL⟧ players win childcare clause as ⟦COMPETITION|WSL⟧ is told to catch up

⟦FURNITURE|CHICAGO (AP) —⟧

Players in the ⟦COMPETITION|National Women's Soccer League⟧ will have the cost of a full-time caregiver paid on every road trip from ⟦DATE|next season⟧, under an agreement announced on ⟦DATE|Tuesday⟧ that union leaders on both sides of the Atlantic called a turning point.

The deal between the league and the ⟦ORG|NWSL Players Association⟧ also gives 20 weeks of parental leave on full pay, bars clubs from trading a pregnant player without her written consent, and sets up a fund, seeded with $4 million from ⟦ORG|Ally Financial⟧, for fertility treatment.

⟦TEAM|Chicago Stars⟧ midfielder ⟦PERSON|Kendra Abernathy⟧, who missed a whole year after her son was born in ⟦DATE|2023⟧ and was then traded by text message, wept at the podium.

"I was in a ⟦ORG|Target⟧ parking lot in ⟦GPE|Naperville⟧," she said. "I had a baby on my shoulder and the phone said I live in ⟦GPE|Utah⟧ now. That can't happen to anybody again."

⟦GPE|England⟧'s ⟦ORG|Professional Footballers' Association⟧ used the moment to lean on the ⟦COMPETITION|Women's Super League⟧, where a similar proposal has been with clubs since ⟦DATE|March⟧. ⟦PERSON|Charlotte Ekwueme-Slade⟧, the union's head of women's football, said two top-flight sides had refused even to fund a second hotel room.

"The league is proud to sell itself from ⟦GPE|Seoul⟧ to ⟦GPE|São Paulo⟧," she told ⟦ORG|The Associated Press⟧. "Then be proud of how it treats a mother in ⟦GPE|Leicester⟧."

⟦ORG|WSL Football⟧, the company which runs the top two divisions, said in a statement that talks were "constructive". ⟦TEAM|Chelsea⟧, ⟦TEAM|Arsenal⟧ and ⟦TEAM|Brighton⟧ already have policies of their own.

In ⟦GPE|Spain⟧, where the ⟦COMPETITION|Liga F⟧ players went on strike in ⟦DATE|2023⟧, union ⟦ORG|FUTPRO⟧ called for an emergency meeting with the ⟦ORG|RFEF⟧. ⟦GPE|Sweden⟧ has had such rules since ⟦DATE|2019⟧, and nobody there seemed to think it was news.

The agreement runs through ⟦DATE|2032⟧. ⟦PERSON|Abernathy⟧'s son slept through the announcement.

⟦FURNITURE|AP women's soccer: https://apnews.example/hub/womens-soccer⟧
=====GOALS=====
