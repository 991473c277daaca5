Former ⟦TEAM|Wigan Athletic⟧ academy physio jailed over £140,000 ticket fraud

⟦FURNITURE|Crime & Courts⟧
⟦FURNITURE|Posted: 3.15pm, Thursday 9 October 2025⟧
⟦FURNITURE|By Local Democracy Reporter Fay Hindle⟧

A physiotherapist who once worked for ⟦TEAM|Wigan Athletic⟧ has been jailed for three years and two months after selling tickets that did not exist for ⟦COMPETITION|Champions League⟧ and ⟦COMPETITION|World Cup⟧ matches.

⟦PERSON|Spencer Dalgleish⟧, 44, of ⟦GPE|Chorley⟧, ⟦GPE|Lancashire⟧, took more than £140,000 from 86 people between ⟦DATE|March 2022⟧ and ⟦DATE|August 2024⟧, ⟦ORG|Preston Crown Court⟧ heard on ⟦DATE|Wednesday⟧.

⟦FURNITURE|ADVERTISEMENT⟧
⟦FURNITURE|Article continues below⟧

Victims thought they were buying seats for the finals at ⟦VENUE|Wembley⟧ and in ⟦GPE|Istanbul⟧, for ⟦TEAM|England⟧'s matches in ⟦GPE|Qatar⟧ and for a ⟦PERSON|Taylor Swift⟧ concert at ⟦VENUE|Anfield⟧. One man from ⟦GPE|Fleetwood⟧ flew his two sons to ⟦GPE|Doha⟧ and found that the hotel, too, had been made up.

⟦PERSON|Helen Abiodun⟧, for the ⟦ORG|Crown Prosecution Service⟧, said ⟦PERSON|Dalgleish⟧ had used an old ⟦TEAM|Wigan⟧ email address and forged letters from ⟦ORG|UEFA⟧ and the ⟦ORG|Football Association⟧. "He traded on a badge," she said. "These were trusting people: a nurse from ⟦GPE|Burnley⟧, a retired miner from ⟦GPE|Leigh⟧."

⟦FURNITURE|Dalgleish leaving court in July. Pic: Lancashire Live⟧The court was told he gambled nearly all of it with ⟦ORG|Bet365⟧ and ⟦ORG|Paddy Power⟧. He'd been dismissed by ⟦TEAM|Wigan⟧ in ⟦DATE|2019⟧, shortly before the club entered administration, and later worked for ⟦TEAM|Southport⟧ and ⟦TEAM|Chorley⟧ in the ⟦COMPETITION|National League North⟧ and for a rugby league side, ⟦TEAM|Leigh Leopards⟧, as a volunteer.

⟦FURNITURE|READ NEXT: M6 closed after lorry sheds load of turnips⟧
⟦FURNITURE|READ NEXT: Wigan street named among Britain's 'nicest'⟧

⟦ORG|Lancashire Police⟧ began an inquiry after a complaint to ⟦ORG|Action Fraud⟧ in ⟦DATE|May 2023⟧. Det Con ⟦PERSON|Imran Sadiq⟧ said officers in ⟦GPE|France⟧ and ⟦GPE|Portugal⟧ had helped to trace accounts in ⟦GPE|Madeira⟧.

Judge ⟦PERSON|Rosalind Eyre⟧ told the defendant: "You knew what these games meant to them, since you'd loved football yourself."

⟦PERSON|Dalgleish⟧, who admitted 11 counts of fraud, was ordered to pay £200. A hearing under the Proceeds of Crime Act will be held in ⟦GPE|Manchester⟧ on ⟦DATE|16 January⟧.

⟦TEAM|Wigan⟧, who play ⟦TEAM|Bolton Wanderers⟧ at the ⟦VENUE|Brick Community Stadium⟧ on ⟦DATE|Saturday⟧, said no supporter bought through the club had lost money. The ⟦ORG|Wigan Athletic Supporters' Club⟧ has opened a fund with ⟦ORG|Lloyds Bank⟧.

⟦FURNITURE|Do you have a story? Email newsdesk@lancashirelive.example⟧
⟦FURNITURE|Tags: Courts, Wigan, Fraud, Preston⟧
⟦FURNITURE|© 2025 Northern Post Media Ltd. All rights reserved.⟧
⟦FURNITURE|We use cookies. Manage your preferences⟧
=====GOALS=====
