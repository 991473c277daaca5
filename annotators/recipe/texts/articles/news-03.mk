How to watch ⟦TEAM|Arsenal⟧ v ⟦TEAM|Wolfsburg⟧: TV channel, live stream and kick-off time
⟦FURNITURE|By TechSport staff published 3 days ago⟧
⟦FURNITURE|When you purchase through links on our site, we may earn an affiliate commission.⟧
⟦TEAM|Arsenal Women⟧ take on ⟦TEAM|Wolfsburg⟧ in the ⟦COMPETITION|Women’s Champions League⟧ quarter-finals on ⟦DATE|Wednesday⟧, and you can see every minute of it without paying a penny, at least if you live in the right country.
The first leg at the ⟦VENUE|AOK Stadion⟧ ended level ⟦DATE|last week⟧ after ⟦PERSON|Svenja Dückers⟧ ⟦G1|cancelled out⟧ an early ⟦G2|penalty⟧ from ⟦PERSON|Romilly Asante⟧, so everything is still to play for in ⟦GPE|north London⟧. Here is everything you need to know.
When is ⟦TEAM|Arsenal⟧ v ⟦TEAM|Wolfsburg⟧?
The match kicks off at 8pm GMT on ⟦DATE|Wednesday, March 26⟧, at the ⟦VENUE|Emirates Stadium⟧. That is 4pm ET in ⟦GPE|New York⟧, 1pm in ⟦GPE|Los Angeles⟧ and, for the very keen, 7am on ⟦DATE|Thursday⟧ in ⟦GPE|Sydney⟧.
What TV channel is it on?
In the ⟦GPE|UK⟧ it is live on ⟦ORG|TNT Sports 1⟧, with a subscription through ⟦ORG|Discovery+⟧ from £30.99 a month. Highlights go out on ⟦ORG|BBC One⟧ at 11.40pm. In ⟦GPE|Ireland⟧, try ⟦ORG|RTÉ Player⟧. Viewers in ⟦GPE|Germany⟧ can choose between ⟦ORG|ZDF⟧ and ⟦ORG|DAZN⟧, and in ⟦GPE|Australia⟧ the rights belong to ⟦ORG|Optus Sport⟧.
Can I watch it in the ⟦GPE|USA⟧?
Yes. ⟦ORG|Paramount+⟧ has the match for ⟦GPE|US⟧ viewers; ⟦ORG|CBS Sports Network⟧ joins at the start of the second half.
Abroad at the moment? A VPN lets you log into your usual service from ⟦GPE|Spain⟧, ⟦GPE|Thailand⟧ or anywhere else. ⟦FURNITURE|We recommend ExpressVPN: try it risk-free for 30 days⟧
Team news
⟦TEAM|Arsenal⟧ are without ⟦NORP|Norwegian⟧ midfielder ⟦PERSON|Tuva Brekkhus⟧ (ankle), while captain ⟦PERSON|Niamh Costigan⟧ is one booking away from a ban. ⟦TEAM|Wolfsburg⟧ coach ⟦PERSON|Hanno Veltrup⟧ has a full squad.
⟦FURNITURE|More from TechSport⟧
⟦FURNITURE|• WSL fixtures: how to watch every match this weekend⟧
⟦FURNITURE|• Best cheap 4K TVs for football⟧
=====GOALS=====
{"id":"G1","scorer":"Svenja Dückers","team":"Wolfsburg","scope":"background"}
{"id":"G2","scorer":"Romilly Asante","team":"Arsenal Women","kind":"penalty","scope":"background"}
