Sports digest: ⟦TEAM|Spurs⟧ stunned in ⟦GPE|Memphis⟧, ⟦PERSON|Kovalčíková⟧ out, ⟦TEAM|Lions⟧ call for six

⟦FURNITURE|From Star wire services⟧

BASKETBALL

⟦PERSON|DeAndre Fontaine⟧ hit a three at the buzzer as the ⟦TEAM|Memphis Grizzlies⟧ beat the ⟦TEAM|San Antonio Spurs⟧ ⟦SCORE|114-112⟧ at ⟦VENUE|FedExForum⟧. ⟦PERSON|Fontaine⟧ scored 38, and a free throw from ⟦PERSON|Milos Jaksic⟧ had tied it with nine seconds on the clock. The ⟦TEAM|Spurs⟧ have lost five in a row for the first time since ⟦DATE|2023⟧.

TENNIS

Second seed ⟦PERSON|Radka Kovalčíková⟧ of ⟦GPE|Slovakia⟧ went out of the ⟦COMPETITION|Miami Open⟧ in the third round, ⟦SCORE|6-4⟧, ⟦SCORE|2-6⟧, ⟦SCORE|7-6⟧, to ⟦NORP|Japanese⟧ qualifier ⟦PERSON|Honoka Shirakawa⟧, who is ranked 141st by the ⟦ORG|WTA⟧ and strings her own rackets.

SOCCER

The ⟦ORG|U.S. Soccer Federation⟧ fined ⟦TEAM|Colorado Rapids⟧ owner ⟦PERSON|Preston Vandergriff⟧ $75,000 for remarks about a referee. In ⟦GPE|Mexico⟧, ⟦TEAM|Pumas⟧ beat ⟦TEAM|Toluca⟧ ⟦SCORE|1-0⟧, ⟦PERSON|Ezequiel Barragán⟧ ⟦G1|getting the only goal⟧ with a ⟦G2|header⟧ in the ⟦MINUTE|83rd minute⟧; it was a first win for interim coach ⟦PERSON|Lupita Cervantes-Hill⟧, who is the first woman to take charge of a ⟦COMPETITION|Liga MX⟧ side.

RUGBY

Six uncapped men are in the party of 44 for the ⟦TEAM|British & Irish Lions⟧ tour of ⟦GPE|New Zealand⟧, named in ⟦GPE|London⟧ by coach ⟦PERSON|Struan Abercrombie⟧. ⟦TEAM|Munster⟧ have five, ⟦TEAM|Bath⟧ four. There is no room for ⟦TEAM|Wales⟧ captain ⟦PERSON|Macsen Bowen-Tudor⟧, which the ⟦ORG|Welsh Rugby Union⟧ called "baffling".

CYCLING

⟦NORP|Eritrean⟧ climber ⟦PERSON|Yonas Tesfagiorgis⟧ won the fourth stage of the ⟦COMPETITION|Volta a Catalunya⟧ to ⟦GPE|La Molina⟧. His team, ⟦TEAM|Lotto Intermarché⟧, had lost its bikes to thieves in ⟦GPE|Girona⟧ overnight.

GOLF

The ⟦ORG|PGA Tour⟧ and ⟦GPE|Saudi Arabia⟧'s ⟦ORG|Public Investment Fund⟧ will meet again in ⟦GPE|Orlando⟧ ⟦DATE|next week⟧, ⟦ORG|The Wall Street Journal⟧ reported.

⟦FURNITURE|Compiled by Terri Blackwood. Send results to sports@star.example⟧

⟦FURNITURE|SUBSCRIBE: $1 for 6 months⟧
=====GOALS=====
{"id":"G1","scorer":"Ezequiel Barragán","team":"Pumas","minute":83,"minute_text":"83rd minute","kind":"header"}
{"id":"G2","scorer":"Ezequiel Barragán","team":"Pumas","minute":83,"minute_text":"83rd minute","kind":"header"}
