Last orders for betting shirts: eleven clubs still hunting sponsor as ban nears
⟦FURNITURE|EXCLUSIVE by Tom Farrimond⟧
ELEVEN of the twenty ⟦COMPETITION|Premier League⟧ clubs have no front-of-shirt sponsor signed up for ⟦DATE|next season⟧, ⟦ORG|Marketing Gazette⟧ can reveal, with the voluntary ban on gambling brands now 100 days away.
Brokers in ⟦GPE|London⟧ say prices for a mid-table club have collapsed from around £10m a year to nearer £5m. "⟦NORP|Asian⟧ bookmakers were paying for pictures in ⟦GPE|Vietnam⟧ and ⟦GPE|Indonesia⟧," said ⟦PERSON|Priyanka Devlin-Shah⟧ of agency ⟦ORG|Tidewater Partners⟧. "A building society in ⟦GPE|Leeds⟧ has no need of those pictures."
⟦TEAM|Bournemouth⟧, ⟦TEAM|Wolves⟧ and ⟦TEAM|Brentford⟧ are all talking to ⟦GPE|Gulf⟧ airlines. ⟦TEAM|Fulham⟧ have had an approach from a ⟦NORP|Canadian⟧ oat-milk firm. ⟦TEAM|Crystal Palace⟧ came close to an agreement with the tourist board of ⟦GPE|Rwanda⟧ before supporters' groups objected, and have since turned to ⟦GPE|Azerbaijan⟧.
Clubs with ⟦GPE|US⟧ owners are doing better. ⟦TEAM|Aston Villa⟧ will wear the logo of software house ⟦ORG|Palisade⟧, from ⟦GPE|Seattle⟧, in a deal said to be worth £22m, and ⟦TEAM|Everton⟧ have renewed with an insurer.
The sleeves are another story. Betting firms may stay there, and on the boards, which critics call a loophole as wide as ⟦VENUE|Wembley⟧. Charity ⟦ORG|Gambling with Lives⟧ counted 3,612 gambling messages during one televised evening ⟦DATE|last month⟧.
⟦FURNITURE|Chart: who sponsors whom (source: Marketing Gazette research)⟧
Lower down, nothing changes: the ⟦ORG|EFL⟧ itself will be backed by ⟦ORG|Sky Bet⟧ until ⟦DATE|2029⟧, and ⟦TEAM|Stoke City⟧ are owned by the family behind ⟦ORG|Bet365⟧, the biggest private employer in ⟦GPE|Stoke-on-Trent⟧.
⟦GPE|Italy⟧ tried a full ban in ⟦DATE|2019⟧ and is about to drop it; ⟦GPE|Spain⟧ has stuck to hers. ⟦GPE|Belgium⟧ goes further, with nothing at all on kits from ⟦DATE|2028⟧.
A ⟦ORG|Department for Culture, Media and Sport⟧ spokesperson said ministers "keep the matter under review".
⟦FURNITURE|Follow us on LinkedIn⟧ 
⟦FURNITURE|MOST READ: The 10 ugliest kits of the year, ranked⟧
=====GOALS=====
