⟦TEAM|Wellington Phoenix⟧ confirm ⟦PERSON|Hinemoa Tautahi⟧ will miss rest of ⟦COMPETITION|A-League Women⟧ season

⟦FURNITURE|NZ Herald · Premium · By Jarrod Pike · 12 Jan, 2026 04:55 PM · 3 mins to read⟧
⟦FURNITURE|Listen to this article⟧
⟦FURNITURE|Save · Share this article · Reminder, this is a Premium article and requires a subscription to read.⟧

⟦TEAM|Wellington Phoenix⟧ striker ⟦PERSON|Hinemoa Tautahi⟧ has ruptured a cruciate ligament in her left knee and will not play again ⟦DATE|this season⟧, the club confirmed in ⟦GPE|Porirua⟧ on ⟦DATE|Monday⟧.

The 20-year-old ⟦TEAM|Football Ferns⟧ forward landed awkwardly in ⟦DATE|Friday⟧'s ⟦SCORE|1-1⟧ draw with ⟦TEAM|Canberra United⟧ at ⟦VENUE|McKellar Park⟧ and flew home via ⟦GPE|Sydney⟧ on crutches. She'll have an operation at ⟦GPE|Auckland⟧'s ⟦ORG|Ascot Hospital⟧ ⟦DATE|next week⟧.

⟦PERSON|Tautahi⟧, from ⟦GPE|Whakatāne⟧, has ⟦G1|scored six goals⟧ in ten matches for the ⟦TEAM|Nix⟧, who're third in the ⟦COMPETITION|A-League Women⟧ behind ⟦TEAM|Melbourne City⟧ and ⟦TEAM|Brisbane Roar⟧. ⟦TEAM|New Zealand⟧ begin ⟦NORP|Oceanian⟧ qualifying for the ⟦DATE|2027⟧ ⟦COMPETITION|World Cup⟧ in ⟦GPE|Honiara⟧ on ⟦DATE|February 27⟧, against ⟦TEAM|Samoa⟧.

⟦FURNITURE|Sport⟧
⟦FURNITURE|Black Caps: Uncapped quick named for India tour⟧
⟦FURNITURE|Silver Ferns coach breaks silence⟧
⟦FURNITURE|Premium: The Warriors' secret weapon is a retired butcher⟧

"You sit next to a kid on a plane who can't bend her leg and she's asking about your dog," said ⟦TEAM|Phoenix⟧ coach ⟦PERSON|Bev Pritchard-Lowe⟧, an ⟦NORP|Englishwoman⟧ who worked with ⟦TEAM|Durham⟧ and ⟦TEAM|Lewes⟧. "That's who we've lost."

It's the fifth such injury in the league since ⟦DATE|November⟧. ⟦TEAM|Perth Glory⟧ have two players out, ⟦TEAM|Western Sydney Wanderers⟧ and ⟦TEAM|Newcastle Jets⟧ one each. ⟦ORG|Professional Footballers Australia⟧ has asked the ⟦ORG|Australian Professional Leagues⟧ for a study with ⟦GPE|Melbourne⟧'s ⟦ORG|La Trobe University⟧.

⟦FURNITURE|Hinemoa Tautahi before the Phoenix's match against Adelaide United in December. Photo / Photosport⟧ The ⟦ORG|Accident Compensation Corporation⟧ covers surgery in ⟦GPE|New Zealand⟧; across the ⟦GPE|Tasman⟧, players rely on the clubs. Pitches might be a cause, says ⟦ORG|PFA⟧ delegate ⟦PERSON|Georgie Vukić⟧: ⟦VENUE|Porirua Park⟧, shared with club rugby, was relaid in ⟦DATE|October⟧.

⟦PERSON|Tautahi⟧ posted on ⟦ORG|Instagram⟧ from the airport.

⟦FURNITURE|@hine.tautahi — "kia kaha me i guess. see you in spring x" — 11 January 2026 — View this post on Instagram — A post shared by Hinemoa Tautahi⟧

⟦NORP|Canadian⟧ ⟦PERSON|Rosalie Thibodeau⟧, signed from ⟦TEAM|Ottawa Rapid⟧, should start ⟦DATE|Saturday⟧'s match with ⟦TEAM|Central Coast Mariners⟧ at ⟦VENUE|Sky Stadium⟧, a double-header with the men, who play ⟦TEAM|Macarthur FC⟧. ⟦ORG|Sky Sport NZ⟧ has both, and ⟦ORG|Paramount+⟧ in ⟦GPE|Australia⟧.

⟦FURNITURE|Jarrod Pike is a Wellington-based sports reporter. He joined NZME in 2019 from the Wairarapa Times-Age.⟧
⟦FURNITURE|Take your Radio, Podcasts and Music with you. Get the iHeart App⟧
⟦FURNITURE|Latest from Football | Advertisement | Advertise with NZME.⟧
=====GOALS=====
{"id": "G1", "scorer": "Hinemoa Tautahi", "team": "Wellington Phoenix", "count": 6, "scope": "background"}
