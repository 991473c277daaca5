⟦ORG|Fifpro⟧ threatens strike over ⟦COMPETITION|Club World Cup⟧ as ⟦ORG|Fifa⟧ digs in

⟦FURNITURE|Union says players 'at breaking point' and sets deadline⟧
⟦FURNITURE|Cyprus meeting ends without agreement⟧

⟦FURNITURE|Aled Pritchard-Moss⟧
⟦FURNITURE|Tue 3 Mar 2026 18.30 GMT⟧
⟦FURNITURE|Share⟧

The world players' union, ⟦ORG|Fifpro⟧, has told ⟦ORG|Fifa⟧ that its members are ready to walk out unless the next ⟦COMPETITION|Club World Cup⟧ is moved or made smaller, in the sharpest escalation yet of a quarrel that has already reached the ⟦ORG|European Commission⟧.

At a meeting in ⟦GPE|Larnaca⟧ on ⟦DATE|Monday⟧, delegates from 41 unions voted for what they called "all lawful measures, strikes included". ⟦GPE|Spain⟧'s ⟦ORG|AFE⟧, ⟦GPE|Italy⟧'s ⟦ORG|AIC⟧ and ⟦GPE|England⟧'s ⟦ORG|Professional Footballers' Association⟧ were among those in favour; ⟦GPE|Australia⟧ and ⟦GPE|Qatar⟧ abstained. A deadline of ⟦DATE|30 April⟧ was set.

"No one goes to work in order to be broken," said ⟦PERSON|Sanne Terpstra⟧, the ⟦NORP|Dutch⟧ lawyer who leads the union's legal team in ⟦GPE|Hoofddorp⟧. "We've asked politely in ⟦GPE|Zurich⟧, in ⟦GPE|Brussels⟧, in ⟦GPE|Miami⟧. We shall now ask less politely."

⟦FURNITURE|The Guide to Football Weekly: sign up for our free newsletter⟧
⟦FURNITURE|Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.⟧
⟦FURNITURE|after newsletter promotion⟧

⟦ORG|Fifa⟧ replied that the ⟦DATE|2029⟧ tournament had been agreed with the ⟦ORG|European Football Clubs⟧ body and that "players benefit from a calendar agreed by all continents". Its secretary of competitions, ⟦PERSON|Óscar Belmonte⟧, will travel to ⟦GPE|Nyon⟧ on ⟦DATE|Friday⟧ to see ⟦ORG|Uefa⟧ officials, who are themselves at odds with ⟦GPE|Zurich⟧ about prize money.

The argument is about arithmetic. ⟦TEAM|Real Madrid⟧ and ⟦TEAM|Manchester City⟧ played more than 60 matches in the ⟦DATE|2024-25 season⟧; ⟦TEAM|Chelsea⟧, who went to ⟦GPE|New Jersey⟧ and won the trophy at ⟦VENUE|MetLife Stadium⟧, had three weeks off. ⟦TEAM|Flamengo⟧'s players went from the ⟦COMPETITION|Brasileirão⟧ to the ⟦COMPETITION|Copa Libertadores⟧ and back by way of ⟦GPE|Philadelphia⟧.

⟦FURNITURE|Sanne Terpstra of Fifpro arriving in Larnaca. Photograph: Katerina Ioannou/AFP/Getty Images⟧One ⟦COMPETITION|Premier League⟧ captain, who did not wish to be named, said the dressing room was "about 90% there". His club's owners, an ⟦NORP|American⟧ fund based in ⟦GPE|Boston⟧, are less sympathetic.

⟦FURNITURE|‘A warm bath of a stadium’: the day Luton came home⟧
⟦FURNITURE|Read more⟧

There is precedent. ⟦TEAM|Denmark⟧'s women refused to play ⟦TEAM|Sweden⟧ in ⟦DATE|2017⟧, and ⟦TEAM|Spain⟧'s world champions walked out of a camp in ⟦GPE|Valencia⟧ six years later. ⟦NORP|Uruguayan⟧ players stopped the ⟦COMPETITION|Primera División⟧ in ⟦DATE|2018⟧. No global strike has been tried.

⟦PERSON|Terpstra⟧ was asked whether she thought it'd happen. "I'm from ⟦GPE|Friesland⟧," she said. "We don't threaten to skate. We skate."

⟦FURNITURE|Topics: Fifa | Club World Cup | Fifpro | news⟧
⟦FURNITURE|Reuse this content⟧
⟦FURNITURE|Most viewed⟧
=====GOALS=====
