⟦PERSON|Halloran⟧ gives £1m to ⟦GPE|Bootle⟧ food banks, and asks nobody to tell
⟦FURNITURE|EchoSport | By Denise Rimmer⟧
It was supposed to stay quiet. Then a volunteer at a church hall in ⟦GPE|Bootle⟧ opened a letter from ⟦ORG|Barclays⟧, read the number twice and screamed so loudly that the vicar came running with a fire extinguisher.
⟦PERSON|Kieran Halloran⟧, the ⟦TEAM|Republic of Ireland⟧ forward who grew up two streets away, has paid £1m into the account of ⟦ORG|North Liverpool Foodbank⟧, enough to keep its seven centres open until ⟦DATE|2029⟧.
“He made us promise,” said manager ⟦PERSON|Bernadette Quayle⟧. “I said, love, I’ve got forty volunteers and they’re all from ⟦GPE|Liverpool⟧. You might as well put it on the side of a bus.”
The 30-year-old was let go by ⟦TEAM|Everton⟧ at 16, stacked shelves at ⟦ORG|Asda⟧, and did not sign as a professional until ⟦TEAM|Marine⟧ took him on. He has since played for ⟦TEAM|Tranmere Rovers⟧, ⟦TEAM|Millwall⟧ and, for the past four seasons, ⟦TEAM|Real Sociedad⟧, where he learned Spanish and a little Basque. His ⟦G1|two goals⟧ in ⟦GPE|Dublin⟧ against ⟦TEAM|Belgium⟧ in ⟦DATE|November 2023⟧ took ⟦TEAM|Ireland⟧ to a first tournament in eight years, and an ⟦G2|overhead kick⟧ in the derby with ⟦TEAM|Athletic Club⟧ is painted on a wall in ⟦GPE|San Sebastián⟧.
He told the ⟦ORG|RTÉ⟧ programme Second Captains once that his mother used to say she had already eaten.
⟦FURNITURE|Sign up: our daily Everton and Liverpool emails⟧
The donation comes at a time of rising need on ⟦GPE|Merseyside⟧. The ⟦ORG|Trussell Trust⟧ gave out more than 3 million parcels across the ⟦GPE|UK⟧ ⟦DATE|last year⟧; ⟦ORG|Fans Supporting Foodbanks⟧, set up by ⟦TEAM|Everton⟧ and ⟦TEAM|Liverpool⟧ supporters, collects before each game at ⟦VENUE|Anfield⟧ and the ⟦VENUE|Hill Dickinson Stadium⟧.
⟦ORG|Sefton Council⟧ leader ⟦PERSON|Asif Mahmood-Kerr⟧ said the borough would name something after the player. “We’d thought of a bench. He says he’d rather have the bins emptied.”
⟦PERSON|Halloran⟧, in ⟦GPE|Portugal⟧ with his family, did not wish to comment. ⟦FURNITURE|Can you help? To donate to your local food bank, click here⟧
=====GOALS=====
{"id":"G1","scorer":"Kieran Halloran","team":"Ireland","count":2,"scope":"background"}
{"id":"G2","scorer":"Kieran Halloran","team":"Real Sociedad","kind":"shot","scope":"background"}
