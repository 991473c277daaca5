Unions take ⟦ORG|FIFA⟧ to ⟦ORG|European Court of Justice⟧ over summer calendar

⟦FURNITURE|BRUSSELS — From our EU correspondent⟧

THE row over tired legs has reached the judges. Eleven player unions, led by ⟦ORG|FIFPRO Europe⟧ and joined by the leagues of ⟦GPE|England⟧, ⟦GPE|Spain⟧ and ⟦GPE|Belgium⟧, lodged a complaint in ⟦GPE|Luxembourg⟧ on ⟦DATE|Monday⟧ in which they accuse ⟦ORG|FIFA⟧ of abusing a dominant position.

At issue is the decision to keep an expanded ⟦COMPETITION|Club World Cup⟧ in the ⟦DATE|summer of 2029⟧, a year after ⟦COMPETITION|Euro 2028⟧ and a year before a ⟦COMPETITION|World Cup⟧ spread over ⟦GPE|Africa⟧, ⟦GPE|Europe⟧ and ⟦GPE|South America⟧. The unions say a regular in a big squad could have nineteen days of holiday across three years.

“A lorry driver in ⟦GPE|Poland⟧ has better protected rest than a centre-half in ⟦GPE|Paris⟧,” said lawyer ⟦PERSON|Bérénice Vandevoorde⟧, who will plead the case. She won a famous verdict for a ⟦NORP|Congolese⟧ full-back in ⟦DATE|2024⟧.

⟦ORG|FIFA⟧ answered within the hour. In a statement the organisation said the calendar was “unanimously approved by its Council, on which all continents sit”, and accused ⟦NORP|European⟧ leagues of “filling their own summers with tours of ⟦GPE|Asia⟧ and the ⟦GPE|United States⟧”.

⟦TEAM|Chelsea⟧ midfielder ⟦PERSON|Teun Hoekstra-Bos⟧, who played 71 games in the year to ⟦DATE|June⟧, sat beside the lawyers in ⟦GPE|Brussels⟧. He did not read the statement put in front of him. “I’m 22 and I wake up like my grandad,” he said instead.

⟦ORG|LaLiga⟧ president’s office and the ⟦ORG|Royal Belgian Football Association⟧ both want an interim ruling before the end of ⟦DATE|next year⟧. The ⟦ORG|European Commission⟧ has been invited to give its view; so has the ⟦NORP|Swiss⟧ government, since ⟦ORG|FIFA⟧ sits in ⟦GPE|Zurich⟧.

Insiders at ⟦ORG|European Football Clubs⟧, the lobby formerly called ⟦ORG|ECA⟧, doubt that a judgment will come in time. The money from ⟦ORG|DAZN⟧ for ⟦DATE|2029⟧, after all, is already being counted. ⟦FURNITURE|Subscribe to our sports law briefing — first month free⟧
=====GOALS=====
