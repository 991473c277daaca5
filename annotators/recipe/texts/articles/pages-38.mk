Teen on the mend: ⟦TEAM|Swansea⟧ academy captain leaves hospital after ⟦GPE|Neath⟧ crash

⟦FURNITURE|Wales Online⟧
⟦FURNITURE|Swansea City | Scarlets | News | In Your Area⟧
⟦FURNITURE|Owain Prosser-Daly⟧
⟦FURNITURE|Football writer⟧
⟦FURNITURE|19:20, 4 NOV 2025 Updated 19:44, 4 NOV 2025⟧
⟦FURNITURE|Bookmark⟧
⟦FURNITURE|See our trust and ethics policy⟧
⟦FURNITURE|(Image: Huw Evans Agency)⟧

⟦TEAM|Swansea City⟧ under-18 captain ⟦PERSON|Dafydd Sarn⟧ has left ⟦ORG|Morriston Hospital⟧, three weeks after the car crash near ⟦GPE|Neath⟧ in which he broke his pelvis.

The 17-year-old midfielder was a passenger in a ⟦ORG|Ford⟧ Fiesta that left the A465 at ⟦GPE|Resolven⟧ on ⟦DATE|October 13⟧, on the way home from the ⟦GPE|Brecon Beacons⟧. The driver, trainee ⟦PERSON|Kofi Lartey⟧, 18, had minor injuries. A ⟦GPE|Merthyr⟧ man has been charged by ⟦ORG|South Wales Police⟧ with careless driving and will appear at ⟦ORG|Swansea Magistrates' Court⟧ on ⟦DATE|November 20⟧.

⟦FURNITURE|READ MORE: The Valleys cafe where breakfast is still £3⟧
⟦FURNITURE|READ MORE: Cardiff City boss in 'bizarre' touchline exchange⟧
⟦FURNITURE|Join our Swans WhatsApp community here⟧
⟦FURNITURE|Sign up to our daily newsletter⟧

⟦PERSON|Sarn⟧, of ⟦GPE|Llandeilo⟧, was to have started for ⟦TEAM|Wales Under-19s⟧ that week in ⟦GPE|Skopje⟧, where a ⟦COMPETITION|European Championship⟧ qualifier was played with his shirt on the bench. He has been told he might run by ⟦DATE|Easter⟧.

"I counted ceiling tiles. There're 214," he told ⟦ORG|BBC Cymru Fyw⟧. "The ⟦TEAM|Cardiff⟧ lads sent a card, so I must've been bad."

The ⟦ORG|Wales Air Ambulance⟧ flew him from the roadside. ⟦TEAM|Swans⟧ supporters have raised £31,000 for the charity, ⟦TEAM|Hull⟧ and ⟦TEAM|Wrexham⟧ fans adding to it with buckets at the ⟦VENUE|Swansea.com Stadium⟧. ⟦TEAM|Ospreys⟧ gave two seats for ⟦DATE|this month⟧'s ⟦TEAM|Wales⟧ v ⟦TEAM|New Zealand⟧ in ⟦GPE|Cardiff⟧.

⟦FURNITURE|Fans applaud in the 17th minute for Dafydd Sarn against QPR (Image: Athena Picture Agency)⟧ First-team coach ⟦PERSON|Bernardo Falcão⟧, ⟦NORP|Portuguese⟧ like the club's last two signings, visits every ⟦DATE|Monday⟧ with custard tarts. He himself was in an accident in ⟦GPE|Setúbal⟧ in ⟦DATE|2003⟧, when he was at ⟦TEAM|Vitória⟧, and played again.

⟦FURNITURE|Recommended reading:⟧
⟦FURNITURE|Swansea's January plan: two in, one out⟧
⟦FURNITURE|'I was Cyril the Swan': the confession⟧

The ⟦ORG|LFE⟧ charity, which looks after apprentices in the ⟦ORG|EFL⟧, will help with his studies; he sits geography at ⟦ORG|Gower College⟧ in ⟦DATE|summer⟧. His scholarship, due to end in ⟦DATE|June 2026⟧, has been made a professional contract by owners ⟦PERSON|Brett Cardell⟧ and ⟦PERSON|Jason Kohn-Levy⟧.

⟦TEAM|Swansea⟧ go to ⟦TEAM|Ipswich Town⟧ in the ⟦COMPETITION|Championship⟧ on ⟦DATE|Saturday⟧. ⟦PERSON|Sarn⟧ will watch on ⟦ORG|S4C⟧. "My mam's from ⟦GPE|Ipswich⟧," he added. "It's complicated."

⟦FURNITURE|What do you think? Have your say in the comments below⟧
⟦FURNITURE|Download the WalesOnline app⟧
⟦FURNITURE|Follow us on Facebook, Instagram and Threads⟧
⟦FURNITURE|Owain Prosser-Daly has followed the Swans since Vetch Field⟧
⟦FURNITURE|Comments 12⟧
⟦FURNITURE|Most Recent / Most Read⟧
⟦FURNITURE|Reach Plc IPSO Press Complaints Commission⟧
=====GOALS=====
