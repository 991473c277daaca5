Morning briefing: rail strike talks fail, storm Gerda nears ⟦GPE|Ireland⟧, and a ⟦COMPETITION|Cup⟧ upset in ⟦GPE|Kent⟧

⟦FURNITURE|Saturday 10 January 2026⟧
⟦FURNITURE|Listen to this briefing (6 min)⟧
⟦FURNITURE|Sign up to get it in your inbox at 7am⟧

Good morning. Here is what you need to know ⟦DATE|today⟧.

Rail. Talks between the ⟦ORG|RMT⟧ union and ⟦ORG|Network Rail⟧ broke down in ⟦GPE|London⟧ late on ⟦DATE|Friday⟧. Strikes on ⟦DATE|Monday⟧ and ⟦DATE|Wednesday⟧ will stop most trains in ⟦GPE|England⟧ and ⟦GPE|Wales⟧. ⟦ORG|ScotRail⟧ is not affected. The transport secretary, ⟦PERSON|Miriam Oyelaran⟧, called it "a poor way to begin ⟦DATE|2026⟧".

Weather. The ⟦ORG|Met Office⟧ and ⟦ORG|Met Éireann⟧ have issued amber warnings for ⟦DATE|Sunday⟧. Gusts of 80mph are forecast from ⟦GPE|Donegal⟧ to ⟦GPE|Galway⟧. ⟦DATE|Sunday⟧'s ⟦COMPETITION|Scottish Cup⟧ tie between ⟦TEAM|Ross County⟧ and ⟦TEAM|Hibernian⟧ in ⟦GPE|Dingwall⟧ is in doubt; ⟦TEAM|Linfield⟧ against ⟦TEAM|Glentoran⟧ at ⟦VENUE|Windsor Park⟧ has been moved to ⟦DATE|Tuesday⟧.

⟦FURNITURE|Read more: Is it safe to drive? What the warnings mean⟧
⟦FURNITURE|Analysis | Why Britain's winters are getting windier⟧

Abroad. Voters in ⟦GPE|Portugal⟧ go to the polls in eight days. In ⟦GPE|Jakarta⟧, floods have closed the airport. ⟦NORP|French⟧ farmers blocked the road to ⟦GPE|Calais⟧ with, it's reported, 40 tonnes of beetroot.

Money. ⟦ORG|Marks & Spencer⟧ had a better ⟦DATE|Christmas⟧ than ⟦ORG|Next⟧; the ⟦ORG|Bank of England⟧ meets on ⟦DATE|5 February⟧. ⟦ORG|JD Sports⟧, sponsor of the ⟦COMPETITION|Cymru Premier⟧, is to close 30 shops.

Sport. ⟦TEAM|Maidstone United⟧ of the ⟦COMPETITION|National League South⟧ knocked ⟦TEAM|Derby County⟧ out of the ⟦COMPETITION|FA Cup⟧ on ⟦DATE|Friday⟧, winning ⟦SCORE|1-0⟧ at the ⟦VENUE|Gallagher Stadium⟧ with an ⟦MINUTE|88th-minute⟧ ⟦G1|goal⟧ by ⟦PERSON|Ricky Dunstable⟧, who drives a van for ⟦ORG|Ocado⟧. ⟦TEAM|Derby⟧'s manager, ⟦PERSON|Anders Kvale⟧, spoke for 40 seconds. In ⟦GPE|Melbourne⟧, ⟦NORP|British⟧ number one ⟦PERSON|Saskia Pell⟧ is seeded fourth for the ⟦COMPETITION|Australian Open⟧. ⟦TEAM|England⟧'s cricketers, beaten in the ⟦COMPETITION|Ashes⟧, fly to ⟦GPE|Sri Lanka⟧ on ⟦DATE|Tuesday⟧.

⟦FURNITURE|Ricky Dunstable is carried from the pitch in Maidstone (PA)⟧And finally. The ⟦ORG|RSPCA⟧ in ⟦GPE|Hull⟧ has found a home for a parrot that knows one phrase, "⟦PERSON|Boothroyd⟧ out". The ⟦NORP|African⟧ grey belonged to a ⟦TEAM|Hull City⟧ season-ticket holder who died in ⟦DATE|November⟧. Its new owner, ⟦PERSON|Joyce Penhallow⟧, follows ⟦TEAM|Hull KR⟧. "He'll learn," she said.

⟦FURNITURE|That's all for now. Today's briefing was written by Tom Ferriby and edited by Nadia Rahimi⟧
⟦FURNITURE|Enjoying this newsletter? Forward it to a friend⟧
⟦FURNITURE|Was this email forwarded to you? Subscribe here⟧
⟦FURNITURE|Download our app for iOS and Android⟧
⟦FURNITURE|To unsubscribe click here. Registered office: 4 Wharf Road, Leeds⟧
=====GOALS=====
{"id": "G1", "scorer": "Ricky Dunstable", "team": "Maidstone United", "minute": 88, "minute_text": "88th-minute"}
